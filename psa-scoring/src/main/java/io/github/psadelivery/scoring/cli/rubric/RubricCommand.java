package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psa rubric}: leads to all that is asked of a rubric itself. */
@Command(
        name = "rubric",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.rubric.description}",
        footer = "${bundle:cli.rubric.footer}")
public final class RubricCommand {
    @Mixin
    StandardOptions standard;

    private RubricCommand() {}

    /** The command with those beneath it, in the order in which help lists them. */
    public static CommandLine commandLine(Console console) {
        return new CommandLine(new RubricCommand())
                .addSubcommand(new CasesCommand(console))
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new CopyCommand(console))
                .addSubcommand(new DocCommand(console))
                .addSubcommand(new DrlCommand(console))
                .addSubcommand(new ImpactCommand(console))
                .addSubcommand(new PublishCommand(console))
                .addSubcommand(new ShowCommand(console))
                .addSubcommand(new TemplateCommand(console))
                .addSubcommand(new TestCommand(console));
    }
}
