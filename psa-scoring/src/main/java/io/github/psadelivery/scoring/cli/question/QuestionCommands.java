package io.github.psadelivery.scoring.cli.question;

import io.github.psadelivery.scoring.cli.desk.Desk;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;

/** The commands that ask about results. */
public final class QuestionCommands {

    private QuestionCommands() {}

    /** Gives all of them, ready to stand beneath {@code psa}. */
    public static List<CommandLine> all(Desk desk, IVersionProvider version) {
        List<CommandLine> commands = Stream.of(
                        new WhatIfCommand(desk),
                        new SettleCommand(desk),
                        new LeagueCommand(desk),
                        new DiffCommand(desk))
                .map(CommandLine::new)
                .toList();
        commands.forEach(command -> command.getCommandSpec().versionProvider(version));
        return commands;
    }
}
