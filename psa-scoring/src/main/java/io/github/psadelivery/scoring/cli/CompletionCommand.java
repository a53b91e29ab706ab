package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code psa completion}: what a shell needs to complete our commands. */
@Command(
        name = "completion",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.completion.description}",
        footer = "${bundle:cli.completion.footer}")
final class CompletionCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    CommandSpec spec;

    @Mixin
    StandardOptions standard;

    CompletionCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        CommandSpec psa = spec.root();
        console.print(AutoComplete.bash(psa.name(), psa.commandLine()));
        return console.exitCode();
    }
}
