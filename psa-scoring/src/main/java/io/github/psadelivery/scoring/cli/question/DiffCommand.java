package io.github.psadelivery.scoring.cli.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.DateConverter;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.input.Wanted;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.difference.Differences;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.json.question.DifferenceJson;
import io.github.psadelivery.scoring.report.question.DifferenceCsv;
import io.github.psadelivery.scoring.report.question.DifferenceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa diff}: what lies between two assessments of an item, and what made it. */
@Command(name = "diff", description = "${bundle:cli.diff.description}", footer = "${bundle:cli.diff.footer}")
final class DiffCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "OLDER", description = "${bundle:cli.diff.older}")
    Path older;

    @Parameters(index = "1", paramLabel = "NEWER", description = "${bundle:cli.diff.newer}")
    Path newer;

    @Option(names = "--item", paramLabel = "ID", description = "${bundle:cli.diff.item}")
    @Nullable
    String item;

    @Option(
            names = "--from",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "${bundle:cli.diff.from}")
    @Nullable
    EffectiveDate from;

    @Option(names = "--to", paramLabel = "DATE", converter = DateConverter.class, description = "${bundle:cli.diff.to}")
    @Nullable
    EffectiveDate to;

    @Mixin
    AnswerOption output;

    @Mixin
    RubricOption rubricOption;

    @Option(names = "--newer-rubric", paramLabel = "ID|FOLDER|XLSX", description = "${bundle:cli.diff.rubric}")
    @Nullable
    String newerRubric;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording()))
                .ifPresent(before -> newerRubric(before).ifPresent(after -> compare(before, after)));
        return console.exitCode();
    }

    private Optional<Rubric> newerRubric(Rubric before) {
        return newerRubric == null
                ? Optional.of(before)
                : console.take(RubricLookup.find(newerRubric, console.wording()));
    }

    private void compare(Rubric before, Rubric after) {
        PsaScorer was = PsaScorer.of(before);
        PsaScorer is = after.reference().equals(before.reference()) ? was : PsaScorer.of(after);
        Map<String, Assessment> olderByItem = latest(older, was, from);
        Map<String, Assessment> newerByItem = latest(newer, is, to);
        List<ResultDifference> differences = new ArrayList<>();
        Stream.concat(olderByItem.keySet().stream(), newerByItem.keySet().stream())
                .distinct()
                .forEach(id -> {
                    Assessment first = olderByItem.get(id);
                    Assessment second = newerByItem.get(id);
                    if (first == null || second == null) {
                        console.note(console.wording().text("cli.diff.notinboth", id));
                    } else {
                        console.take(Differences.by(was, is).between(first, second))
                                .ifPresent(differences::add);
                    }
                });
        if (differences.isEmpty() && !console.hasErrors()) {
            console.refuse(console.wording().text("cli.diff.nothing"));
        }
        if (!differences.isEmpty()) {
            console.print(printed(differences));
        }
    }

    /** The assessment of each wanted item, at the date or at its latest. */
    private Map<String, Assessment> latest(Path file, PsaScorer scorer, @Nullable EffectiveDate date) {
        ScoredInput input = ScoredInput.of(file, scorer);
        console.list(input.problems());
        List<Scored> ofItem = input.scored().stream()
                .filter(scored ->
                        item == null || scored.assessment().subject().id().equals(item))
                .toList();
        if (item != null && ofItem.isEmpty()) {
            console.refuse(Wanted.noSuchItem(item, ids(input), file, console));
        }
        Map<String, Assessment> latestByItem = new LinkedHashMap<>();
        ofItem.stream()
                .map(Scored::assessment)
                .filter(assessment ->
                        date == null || assessment.date().effective().equals(date))
                .forEach(assessment -> latestByItem.merge(assessment.subject().id(), assessment, DiffCommand::later));
        if (date != null && latestByItem.isEmpty() && !ofItem.isEmpty()) {
            console.refuse(console.wording().text("cli.league.nodate", date.toString(), Wanted.dates(ofItem)));
        }
        return latestByItem;
    }

    private static List<String> ids(ScoredInput input) {
        return input.scored().stream()
                .map(scored -> scored.assessment().subject().id())
                .distinct()
                .toList();
    }

    static Assessment later(Assessment one, Assessment other) {
        return other.date().effective().compareTo(one.date().effective()) > 0 ? other : one;
    }

    private String printed(List<ResultDifference> differences) {
        DifferenceText text = new DifferenceText(console.wording());
        return switch (output.format()) {
            case TEXT -> differences.stream().map(text::of).collect(joining(WhatIfCommand.BETWEEN));
            case JSON -> DifferenceJson.write(differences);
            case CSV -> new DifferenceCsv(console.wording()).of(differences);
        };
    }
}
