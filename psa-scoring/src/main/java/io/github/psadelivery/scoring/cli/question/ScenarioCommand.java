package io.github.psadelivery.scoring.cli.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.DateConverter;
import io.github.psadelivery.scoring.cli.input.DepartmentOption;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.input.Wanted;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.json.question.ScenarioJson;
import io.github.psadelivery.scoring.report.question.ScenarioCsv;
import io.github.psadelivery.scoring.report.question.ScenarioText;
import io.github.psadelivery.scoring.whatif.Scenario;
import io.github.psadelivery.scoring.whatif.ScenarioAnswer;
import io.github.psadelivery.scoring.whatif.ScenarioRun;
import io.github.psadelivery.scoring.whatif.sheet.ScenarioSheet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa scenario}: what would be if some actions landed, over many items. */
@Command(
        name = "scenario",
        description = "${bundle:cli.scenario.description}",
        footer = "${bundle:cli.scenario.footer}")
final class ScenarioCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Parameters(index = "1", paramLabel = "SCENARIOS", description = "${bundle:cli.scenario.sheet}")
    Path sheet;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "${bundle:cli.scenario.date}")
    @Nullable
    EffectiveDate date;

    @Mixin
    DepartmentOption department;

    @Mixin
    AnswerOption output;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    ScenarioCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::run);
        return console.exitCode();
    }

    private void run(Rubric rubric) {
        PsaScorer scorer = PsaScorer.of(rubric);
        ScoredInput input = ScoredInput.of(file, scorer);
        console.list(input.problems());
        List<Scored> bases = chosen(department.of(input.scored(), console));
        if (!input.results().isEmpty()) {
            List<Scenario> scenarios = scenarios(scorer, input.scored());
            if (!console.hasErrors()) {
                scenarios = about(bases, scenarios);
            }
            if (!console.hasErrors()) {
                List<ScenarioAnswer> answers = new ArrayList<>();
                scenarios.forEach(
                        scenario -> console.take(ScenarioRun.by(scorer).runOn(bases, scenario))
                                .ifPresent(lines -> answers.add(new ScenarioAnswer(scenario, lines))));
                console.print(printed(answers));
            }
        }
    }

    /** Each item at the date, or at its latest. */
    private List<Scored> chosen(List<Scored> results) {
        Map<String, Scored> chosenByItem = new LinkedHashMap<>();
        results.stream()
                .filter(scored -> date == null || dateOf(scored).equals(date))
                .forEach(scored ->
                        chosenByItem.merge(scored.assessment().subject().id(), scored, ScenarioCommand::later));
        if (date != null && chosenByItem.isEmpty() && !results.isEmpty()) {
            console.refuse(console.wording().text("cli.league.nodate", date.toString(), Wanted.dates(results)));
        }
        return List.copyOf(chosenByItem.values());
    }

    private static Scored later(Scored one, Scored other) {
        return dateOf(other).compareTo(dateOf(one)) > 0 ? other : one;
    }

    private static EffectiveDate dateOf(Scored scored) {
        return scored.assessment().date().effective();
    }

    /** Leaves out the actions on items that were not chosen, and tells how many these are. */
    private List<Scenario> about(List<Scored> bases, List<Scenario> scenarios) {
        Set<String> subjects =
                bases.stream().map(scored -> scored.assessment().subject().id()).collect(Collectors.toSet());
        List<Scenario> kept = scenarios.stream()
                .map(scenario -> new Scenario(
                        scenario.name(),
                        scenario.actions().stream()
                                .filter(action -> subjects.contains(action.subject()))
                                .toList()))
                .filter(scenario -> !scenario.actions().isEmpty())
                .toList();
        int left = actions(scenarios) - actions(kept);
        if (kept.isEmpty()) {
            console.refuse(console.wording().text("cli.scenario.allleft"));
        } else if (left > 0) {
            console.note(console.wording().text("cli.scenario.left", left, actions(scenarios)));
        }
        return kept;
    }

    private static int actions(List<Scenario> scenarios) {
        return scenarios.stream()
                .mapToInt(scenario -> scenario.actions().size())
                .sum();
    }

    private List<Scenario> scenarios(PsaScorer scorer, List<Scored> results) {
        List<String> subjects = results.stream()
                .map(scored -> scored.assessment().subject().id())
                .distinct()
                .toList();
        try (InputStream stream = Files.newInputStream(sheet)) {
            String name = Objects.toString(sheet.getFileName(), sheet.toString());
            return console.take(ScenarioSheet.of(scorer, subjects).read(name, stream))
                    .orElse(List.of());
        } catch (IOException unreadable) {
            console.list(List.of(new Problem(
                    ProblemCode.NOT_READABLE,
                    new Place.Whole(sheet.toString()),
                    console.wording().text("cli.notreadable"),
                    console.wording().text("cli.file.advice"))));
            return List.of();
        }
    }

    private String printed(List<ScenarioAnswer> answers) {
        ScenarioText text = new ScenarioText(console.wording());
        return switch (output.format()) {
            case TEXT -> answers.stream().map(text::of).collect(joining(WhatIfCommand.BETWEEN));
            case JSON -> ScenarioJson.write(answers);
            case CSV -> new ScenarioCsv(console.wording()).of(answers);
        };
    }
}
