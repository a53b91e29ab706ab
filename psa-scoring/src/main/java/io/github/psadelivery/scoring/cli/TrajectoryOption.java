package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.lookup.RegisterLookup;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.folder.DeliveryFiles;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of {@code psa report} that takes a register, so that the page of an item has its trajectories. */
final class TrajectoryOption {
    @Option(names = "--register", paramLabel = "ID|FILE", description = "${bundle:cli.report.register}")
    @Nullable
    String register;

    /** Whether a register was named. */
    boolean isAsked() {
        return register != null;
    }

    /**
     * Gives the trajectories of an item at the date of a line, none if no register was named; empty if something is wrong.
     *
     * @param whole all lines of the folder, since the sheet beside them may name the items of any department
     */
    Optional<ItemTrajectories> of(DeliveryReportLine line, ReportedLines whole, Path folder, Console console) {
        if (register == null) {
            return Optional.of(ItemTrajectories.none());
        }
        return console.take(new RegisterLookup(register, console.wording()).one())
                .flatMap(found -> in(found, line, whole, folder, console));
    }

    private static Optional<ItemTrajectories> in(
            Register register, DeliveryReportLine line, ReportedLines whole, Path folder, Console console) {
        return console.take(DeliveryFiles.indicators(folder, whole, register))
                .map(links -> ItemTrajectories.in(register)
                        .linkedBy(links)
                        .of(line.subject().id(), line.date().effective(), console.wording()));
    }
}
