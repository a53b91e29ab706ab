package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.DepartmentOption;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.LanguageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.folder.DeliveryFiles;
import io.github.psadelivery.scoring.json.DeliveryReportJson;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import io.github.psadelivery.scoring.report.sheet.DeliveryReportCsv;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code psa report}: the delivery report of a folder, printed or as pages, whole or not at all. */
@Command(
        name = "report",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.report.description}",
        footer = "${bundle:cli.report.footer}")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.parameter.folder}")
    Path folder;

    @Mixin
    FormatOption output;

    @Mixin
    ReportPages pages;

    @Mixin
    DepartmentOption department;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    LanguageOption language;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::report);
        return console.exitCode();
    }

    private void report(Rubric rubric) {
        SourcedAssessments source = ScoredInput.source(folder, rubric);
        ScoredInput input = ScoredInput.of(source, PsaScorer.of(rubric));
        console.list(input.problems());
        ReportedLines lines = ReportedLines.of(source);
        List<DeliveryNarrative> narratives =
                console.take(DeliveryFiles.narratives(folder, lines)).orElse(List.of());
        if (console.hasErrors()) {
            return;
        }
        List<Scored> results = department.of(input.scored(), console);
        if (console.hasErrors()) {
            return;
        }
        Set<String> kept = results.stream()
                .map(scored -> scored.assessment().subject().id())
                .collect(Collectors.toSet());
        DeliveryReport whole = DeliveryReport.of(input.scored()).withNarratives(narratives);
        DeliveryReport report = whole.on(whole.items().stream()
                .filter(item -> kept.contains(item.subject().id()))
                .toList());
        language.labels(rubricOption, rubric, console).ifPresent(labels -> report(report, lines, labels));
    }

    private void report(DeliveryReport report, ReportedLines whole, RubricLabels labels) {
        if (pages.isAsked()) {
            pages.write(report, whole, folder, labels, console);
            return;
        }
        if (output.format() == FormatOption.Format.CSV && !report.narratives().isEmpty()) {
            console.note(console.wording().text("cli.report.linesonly"));
        }
        console.print(printed(report, labels));
    }

    private String printed(DeliveryReport report, RubricLabels labels) {
        return switch (output.format()) {
            case TEXT -> new DeliveryReportText(console.wording(), labels).of(report);
            case MARKDOWN -> new DeliveryReportText(console.wording(), labels).markdown(report);
            case JSON -> DeliveryReportJson.write(report);
            case CSV -> new DeliveryReportCsv(console.wording()).of(report);
        };
    }
}
