package io.github.psadelivery.scoring.cli.question;

import io.github.psadelivery.model.assessment.EffectiveDate;
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
import io.github.psadelivery.scoring.json.question.LeagueJson;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.report.question.LeagueCsv;
import io.github.psadelivery.scoring.report.question.LeagueText;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa league}: items ranked by their likelihood, whole or not at all. */
@Command(name = "league", description = "${bundle:cli.league.description}", footer = "${bundle:cli.league.footer}")
final class LeagueCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "${bundle:cli.league.date}")
    @Nullable
    EffectiveDate date;

    @Mixin
    DepartmentOption department;

    @Option(names = "--departments", description = "${bundle:cli.league.departments}")
    boolean isByDepartment;

    @Mixin
    AnswerOption output;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    LeagueCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::rank);
        return console.exitCode();
    }

    private void rank(Rubric rubric) {
        ScoredInput input = ScoredInput.of(file, PsaScorer.of(rubric));
        console.list(input.problems());
        refuseTwice(input.scored());
        List<Scored> results = department.of(input.scored(), console);
        if (!console.hasErrors() && date != null && results.stream().noneMatch(this::isAtDate)) {
            console.refuse(console.wording().text("cli.league.nodate", date.toString(), Wanted.dates(results)));
        }
        if (!console.hasErrors()) {
            LeagueTable table = date == null
                    ? LeagueTable.latest(rubric, results)
                    : LeagueTable.of(
                            rubric, results.stream().filter(this::isAtDate).toList());
            console.print(printed(table, rubric));
        }
    }

    private void refuseTwice(List<Scored> results) {
        Set<String> names = new HashSet<>();
        results.stream()
                .map(scored -> scored.assessment().name())
                .filter(name -> !names.add(name))
                .distinct()
                .forEach(name -> console.refuse(console.wording().text("cli.league.twice", name)));
    }

    private boolean isAtDate(Scored scored) {
        return scored.assessment().date().effective().equals(date);
    }

    private String printed(LeagueTable table, Rubric rubric) {
        LeagueText text = new LeagueText(console.wording(), rubric);
        LeagueCsv csv = new LeagueCsv(console.wording(), rubric);
        return switch (output.format()) {
            case TEXT -> isByDepartment ? text.withDepartments(table) : text.of(table);
            case JSON -> LeagueJson.write(table);
            case CSV -> isByDepartment ? csv.ofDepartments(table) : csv.of(table);
        };
    }
}
