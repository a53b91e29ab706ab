package io.github.psadelivery.scoring.cli.agreement;

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
    private static final int MOST_LISTED = 1000;

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
        Found found = new Found(format == CheckOutput.Format.TEXT);
        input.forEach(desk.wording(), checked -> {
            found.registers++;
            found.rejected += checked.value().isEmpty() ? 1 : 0;
            found.add(checked.problems());
            if (format == CheckOutput.Format.TEXT && !input.isOfLines()) {
                checked.value().ifPresent(register -> desk.print(new RegisterText(desk.wording()).summary(register)));
            }
        });
        switch (format) {
            case TEXT -> found.tell(input.isOfLines());
            case JSON -> desk.print(ProblemsJson.write(input.name(), found.problems));
            case SARIF -> desk.print(ProblemsSarif.ofFile(input.name(), found.problems));
        }
        return found.hasErrors || (isStrict && found.hasWarnings) ? 1 : desk.exitCode();
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
    private final class Found {
        private final boolean isListedAtOnce;
        private final List<Problem> problems = new ArrayList<>();
        private int registers;
        private int rejected;
        private int listed;
        private boolean hasErrors;
        private boolean hasWarnings;

        Found(boolean isListedAtOnce) {
            this.isListedAtOnce = isListedAtOnce;
        }

        private void add(List<Problem> more) {
            hasErrors |= more.stream().anyMatch(Problem::isError);
            hasWarnings |= more.stream().anyMatch(problem -> !problem.isError());
            if (!isListedAtOnce) {
                problems.addAll(more);
                return;
            }
            desk.list(more.subList(0, Math.max(0, Math.min(more.size(), MOST_LISTED - listed))));
            listed += more.size();
        }

        private void tell(boolean isOfLines) {
            if (listed > MOST_LISTED) {
                desk.refuse(desk.wording().text("cli.agreement.notlisted", MOST_LISTED, listed));
            }
            if (isOfLines) {
                desk.print(desk.wording().text("cli.agreement.lines", registers, registers - rejected, rejected) + "\n");
            } else if (!hasErrors) {
                desk.print(desk.wording().text("cli.agreement.fine") + "\n");
            }
        }
    }
}
