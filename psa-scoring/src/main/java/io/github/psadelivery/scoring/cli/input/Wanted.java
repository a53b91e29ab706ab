package io.github.psadelivery.scoring.cli.input;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.internal.Console;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that name which assessments of a file are meant: one item or all, one date or all. */
public final class Wanted {
    @Option(names = "--item", paramLabel = "ID", description = "${bundle:cli.wanted.item}")
    @Nullable
    String item;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "${bundle:cli.wanted.date}")
    @Nullable
    EffectiveDate date;

    /** Gives those that could be scored, and says what is not there. */
    public List<Scored> of(ScoredInput input, Path file, Console console) {
        console.list(input.problems());
        List<Result> ofItem = input.results().stream().filter(this::isItem).toList();
        List<Result> wanted = ofItem.stream().filter(this::isAtDate).toList();
        if (item != null && ofItem.isEmpty()) {
            console.refuse(noSuchItem(item, ids(input.results()), file, console));
        } else if (wanted.isEmpty() && date != null && !ofItem.isEmpty()) {
            console.refuse(console.wording().text("cli.league.nodate", date.toString(), dates(ofItem)));
        }
        return wanted.stream()
                .flatMap(result -> result.fold(Stream::of, rejected -> Stream.<Scored>empty()))
                .toList();
    }

    private boolean isItem(Result result) {
        return item == null || result.assessment().subject().id().equals(item);
    }

    private boolean isAtDate(Result result) {
        return date == null || result.assessment().date().effective().equals(date);
    }

    private static List<String> ids(List<Result> results) {
        return results.stream()
                .map(result -> result.assessment().subject().id())
                .distinct()
                .toList();
    }

    /** The dates of some results, from the earliest. */
    public static String dates(List<? extends Result> results) {
        return results.stream()
                .map(result -> result.assessment().date().effective())
                .distinct()
                .sorted()
                .map(EffectiveDate::toString)
                .collect(joining(", "));
    }

    /** Says that there is no such item in a file, and which there are. */
    public static String noSuchItem(String item, List<String> ids, Path file, Console console) {
        String advice = Nearest.to(item, ids)
                .map(id -> console.wording().text("cli.nearest", id))
                .orElseGet(
                        () -> ids.isEmpty() ? "" : console.wording().text("cli.explain.items", String.join(", ", ids)));
        return console.wording().text("cli.explain.noitem", item, file.toString(), advice);
    }
}
