package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.DeliveryReportText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    RubricOption rubricOption;

    @Mixin
    StandardOptions standard;

    ReportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::report);
        return console.exitCode();
    }

    private void report(Rubric rubric) {
        ScoredInput input = ScoredInput.of(folder, PsaScorer.of(rubric));
        console.list(input.problems());
        if (!console.hasErrors()) {
            console.print(new DeliveryReportText(console.wording()).of(DeliveryReport.of(input.scored())));
        }
    }
}
