package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.ProblemsOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
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
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.agreement.description}",
        footer = "${bundle:cli.agreement.footer}")
public final class AgreementCommand {
    private static final int PROBLEMS = 1;

    private final Console console;

    @Mixin
    StandardOptions standard;

    /** Tells what comes out at a console. */
    public AgreementCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "check",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.agreement.check.description}",
            footer = "${bundle:cli.agreement.check.footer}")
    int check(
            @Option(names = "--strict", description = "${bundle:cli.check.strict}") boolean isStrict,
            @Mixin ProblemsOption output,
            @Mixin QuietOption quiet,
            @Mixin StandardOptions help,
            @Mixin RegisterInput input) {
        console.quieten(quiet);
        Found found = new Found();
        Listing listing = new Listing(console);
        input.forEach(console.wording(), checked -> {
            found.add(checked);
            if (output.format() != ProblemsOption.Format.TEXT) {
                found.problems.addAll(checked.problems());
                return;
            }
            listing.add(checked.problems());
            if (!input.isOfLines()) {
                checked.value()
                        .ifPresent(register -> console.print(new RegisterText(console.wording()).summary(register)));
            }
        });
        listing.close();
        switch (output.format()) {
            case TEXT -> last(found, input.isOfLines());
            case JSON -> console.print(ProblemsJson.write(input.name(), found.problems));
            case SARIF -> console.print(ProblemsSarif.ofFile(input.name(), found.problems));
        }
        return found.hasErrors || (isStrict && found.hasWarnings) ? PROBLEMS : console.exitCode();
    }

    private void last(Found found, boolean isOfLines) {
        if (isOfLines) {
            int good = found.registers - found.rejected;
            console.print(console.wording().text("cli.agreement.lines", found.registers, good, found.rejected) + "\n");
        } else if (!found.hasErrors) {
            console.print(console.wording().text("cli.agreement.fine") + "\n");
        }
    }

    @Command(
            name = "schema",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.agreement.schema.description}",
            footer = "${bundle:cli.agreement.schema.footer}")
    int schema(@Mixin StandardOptions help) {
        console.print(RegisterJson.schema());
        return console.exitCode();
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
