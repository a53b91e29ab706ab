package io.github.psadelivery.scoring.cli;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.FreeDrlOption;
import io.github.psadelivery.scoring.cli.internal.LanguageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.ScoredText;
import io.github.psadelivery.scoring.report.question.WhyText;
import io.github.psadelivery.scoring.report.sheet.ReasonsCsv;
import io.github.psadelivery.scoring.wording.Wording;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** {@code psa explain}: one item, at one date or at all of them, with every reason. */
@Command(
        name = "explain",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.explain.description}",
        footer = "${bundle:cli.explain.footer}")
final class ExplainCommand implements Callable<Integer> {
    private static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final Console console;
    private final Wording wording;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Option(names = "--item", paramLabel = "ID", required = true, description = "${bundle:cli.option.item}")
    String item;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "${bundle:cli.option.date}")
    @Nullable
    EffectiveDate date;

    @Mixin
    FormatOption output;

    @Option(names = "--short", description = "${bundle:cli.explain.short}")
    boolean isShort;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    LanguageOption language;

    @Mixin
    FreeDrlOption freeDrl;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    ExplainCommand(Console console) {
        this.console = console;
        this.wording = console.wording();
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(wording))
                .flatMap(rubric -> console.take(freeDrl.scorer(rubric, wording)))
                .ifPresent(this::explain);
        return console.exitCode();
    }

    private void explain(PsaScorer scorer) {
        ScoredInput input = ScoredInput.of(file, scorer);
        console.list(input.problems());
        List<Result> ofItem = input.results().stream()
                .filter(result -> result.assessment().subject().id().equals(item))
                .toList();
        List<Result> wanted = ofItem.stream().filter(this::isAtDate).toList();
        if (ofItem.isEmpty()) {
            console.refuse(noSuchItem(input.results()));
        } else if (wanted.isEmpty()) {
            console.refuse(wording.text("cli.explain.nodate", item, String.valueOf(date), dates(ofItem)));
        }
        List<Scored> scored = input.scored().stream().filter(wanted::contains).toList();
        language.labels(rubricOption, scorer.rubric(), console)
                .ifPresent(labels -> console.print(printed(scored, labels)));
    }

    private String printed(List<Scored> wanted, RubricLabels labels) {
        WhyText why = new WhyText(wording, labels);
        if (isShort) {
            return wanted.stream().map(scored -> why.inShort(scored) + "\n").collect(joining("\n"));
        }
        return switch (output.format()) {
            case TEXT -> wanted.stream().map(why::atLength).collect(joining(BETWEEN));
            case MARKDOWN ->
                wanted.stream().map(new ScoredText(wording, labels)::markdown).collect(joining("\n"));
            case JSON -> ResultList.json(wanted);
            case CSV -> new ReasonsCsv(wording).of(wanted);
        };
    }

    private boolean isAtDate(Result result) {
        return date == null || result.assessment().date().effective().equals(date);
    }

    private String noSuchItem(List<Result> results) {
        List<String> ids = results.stream()
                .map(result -> result.assessment().subject().id())
                .distinct()
                .toList();
        String advice = Nearest.to(item, ids)
                .map(id -> wording.text("cli.nearest", id))
                .orElseGet(() -> ids.isEmpty() ? "" : wording.text("cli.explain.items", String.join(", ", ids)));
        return wording.text("cli.explain.noitem", item, file.toString(), advice);
    }

    private static String dates(List<Result> results) {
        return results.stream()
                .map(result -> result.assessment().date().effective().toString())
                .collect(joining(", "));
    }

    /** Reads a date as a user writes it. */
    static final class DateConverter implements ITypeConverter<EffectiveDate> {
        @Override
        public EffectiveDate convert(String text) {
            try {
                return EffectiveDate.parse(text);
            } catch (IllegalArgumentException noDate) {
                throw new TypeConversionException(String.valueOf(noDate.getMessage()));
            }
        }
    }
}
