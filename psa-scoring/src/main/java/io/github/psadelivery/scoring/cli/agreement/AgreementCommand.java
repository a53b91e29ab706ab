package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.internal.CheckOutput;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.report.problem.ProblemsJson;
import io.github.psadelivery.scoring.report.problem.ProblemsSarif;
import io.github.psadelivery.scoring.report.progress.RegisterText;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa agreement}: what is asked of registers of agreements themselves. Each method is one command. */
@Command(
        name = "agreement",
        description = "${bundle:cli.agreement.description}",
        footer = "${bundle:cli.agreement.footer}")
public final class AgreementCommand {
    private static final int PROBLEMS = 1;

    private final Desk desk;

    @Mixin
    StandardOptions standard;

    /** Tells what comes out at a desk. */
    public AgreementCommand(Desk desk) {
        this.desk = desk;
    }

    @Command(
            name = "check",
            description = "${bundle:cli.agreement.check.description}",
            footer = "${bundle:cli.agreement.check.footer}")
    int check(
            @Option(names = "--strict", description = "${bundle:cli.check.strict}") boolean isStrict,
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
                    CheckOutput.Format format,
            @Mixin QuietOption quiet,
            @Mixin StandardOptions help,
            @Mixin RegisterInput input) {
        desk.quieten(quiet);
        Found found = new Found();
        Listing listing = new Listing(desk);
        input.forEach(desk.wording(), checked -> {
            found.add(checked);
            if (format != CheckOutput.Format.TEXT) {
                found.problems.addAll(checked.problems());
                return;
            }
            listing.add(checked.problems());
            if (!input.isOfLines()) {
                checked.value().ifPresent(register -> desk.print(new RegisterText(desk.wording()).summary(register)));
            }
        });
        listing.close();
        switch (format) {
            case TEXT -> last(found, input.isOfLines());
            case JSON -> desk.print(ProblemsJson.write(input.name(), found.problems));
            case SARIF -> desk.print(ProblemsSarif.ofFile(input.name(), found.problems));
        }
        return found.hasErrors || (isStrict && found.hasWarnings) ? PROBLEMS : desk.exitCode();
    }

    private void last(Found found, boolean isOfLines) {
        if (isOfLines) {
            int good = found.registers - found.rejected;
            desk.print(desk.wording().text("cli.agreement.lines", found.registers, good, found.rejected) + "\n");
        } else if (!found.hasErrors) {
            desk.print(desk.wording().text("cli.agreement.fine") + "\n");
        }
    }

    @Command(
            name = "schema",
            description = "${bundle:cli.agreement.schema.description}",
            footer = "${bundle:cli.agreement.schema.footer}")
    int schema(@Mixin StandardOptions help) {
        desk.print(RegisterJson.schema());
        return desk.exitCode();
    }

    /** What was found so far. */
    private static final class Found {
        private final List<Problem> problems = new ArrayList<>();
        private int registers;
        private int rejected;
        private boolean hasErrors;
        private boolean hasWarnings;

        private void add(Checked<Register> checked) {
            registers++;
            rejected += checked.value().isEmpty() ? 1 : 0;
            hasErrors |= checked.value().isEmpty();
            hasWarnings |= checked.problems().stream().anyMatch(problem -> !problem.isError());
        }
    }
}
