package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.check.cases.MissingCases;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric cases}: the cases that an author could still add. */
@Command(
        name = "cases",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.cases.description}",
        footer = "${bundle:cli.cases.footer}")
final class CasesCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--missing", required = true, description = "${bundle:cli.cases.missing}")
    boolean isMissing;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    CasesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.rubric(console).ifPresent(this::print);
        return console.exitCode();
    }

    private void print(Rubric rubric) {
        Wording wording = console.wording();
        MissingCases missing = MissingCases.of(rubric);
        int count = missing.cases().size();
        console.print(RubricWriter.casesToFillIn(rubric, missing.cases()));
        console.note(missing.isFewest() ? wording.text("cases.fewest", count) : wording.text("cases.few", count));
        if (!missing.notShown().isEmpty()) {
            console.note(wording.text("cases.notshown", String.join(", ", missing.notShown())));
        }
    }
}
