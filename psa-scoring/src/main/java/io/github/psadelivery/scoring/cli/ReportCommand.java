package io.github.psadelivery.scoring.cli;

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
import io.github.psadelivery.scoring.json.DeliveryReportJson;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import io.github.psadelivery.scoring.report.sheet.DeliveryReportCsv;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
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
        ScoredInput input = ScoredInput.of(folder, PsaScorer.of(rubric));
        console.list(input.problems());
        if (console.hasErrors()) {
            return;
        }
        List<Scored> results = department.of(input.scored(), console);
        if (console.hasErrors()) {
            return;
        }
        DeliveryReport report = DeliveryReport.of(results);
        if (pages.isAsked()) {
            pages.write(report, folder, console);
        } else {
            language.labels(rubricOption.name(), rubric, console)
                    .ifPresent(labels -> console.print(printed(report, labels)));
        }
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
