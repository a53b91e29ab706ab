package io.github.psadelivery.scoring.cli.question;

import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** The commands that ask about results. */
public final class QuestionCommands {

    private QuestionCommands() {}

    /** Gives all of them, ready to stand beneath {@code psa}. */
    public static List<CommandLine> all(Console console) {
        List<CommandLine> commands = Stream.of(
                        new WhatIfCommand(console),
                        new ScenarioCommand(console),
                        new SettleCommand(console),
                        new LeagueCommand(console),
                        new DiffCommand(console))
                .map(CommandLine::new)
                .toList();
        commands.forEach(command -> command.getCommandSpec().versionProvider(new PsaVersion()));
        return commands;
    }
}
