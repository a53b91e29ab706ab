package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.desk.ScoredInput;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import io.github.psadelivery.scoring.report.sheet.DeliveryReportCsv;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa report}: the delivery report of a folder, whole or not at all. */
@Command(
        name = "report",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.report.description}",
        footer = "${bundle:cli.report.footer}")
final class ReportCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FOLDER", description = "${bundle:cli.parameter.folder}")
    Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
    Format format;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    /** What the report can be printed as. */
    enum Format {
        TEXT,
        MARKDOWN,
        CSV;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

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
        if (!console.hasErrors()) {
            console.print(printed(DeliveryReport.of(input.scored())));
        }
    }

    private String printed(DeliveryReport report) {
        return switch (format) {
            case TEXT -> new DeliveryReportText(console.wording()).of(report);
            case MARKDOWN -> new DeliveryReportText(console.wording()).markdown(report);
            case CSV -> new DeliveryReportCsv(console.wording()).of(report);
        };
    }
}
