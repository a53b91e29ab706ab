package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psa rubric drl}: the rules of a rubric as DRL. */
@Command(
        name = "drl",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.drl.description}",
        footer = "${bundle:cli.drl.footer}")
final class DrlCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    DrlCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.rubric(console).map(DrlWriter::write).ifPresent(console::print);
        return console.exitCode();
    }
}
