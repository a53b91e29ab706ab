package io.github.psadelivery.scoring.cli;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes the page {@code docs/commands.md}, which holds all commands, from what picocli knows of them. */
final class CommandsPage {
    private final StringBuilder page = new StringBuilder("""
            # The commands of psa

            Generated from the commands themselves; `CommandsPageTest` says how. `psa` stands for
            `java -jar psa-scoring/target/psa.jar`. Java takes more memory than a batch needs; with
            `java -XX:+UseSerialGC -Xmx256m -jar psa-scoring/target/psa.jar batch …` it stays below 300 MB.
            """);

    static String text() {
        OutputStream nowhere = OutputStream.nullOutputStream();
        CommandLine psa = Psa.commandLine(new Console(Wording.english(), Shell.of(nowhere, nowhere)));
        CommandsPage page = new CommandsPage();
        page.command(psa.getCommandSpec());
        return page.page.toString();
    }

    private void command(CommandSpec spec) {
        Help help = spec.commandLine().getHelp();
        page.append("\n## ").append(spec.qualifiedName()).append("\n\n");
        page.append(joined(spec.usageMessage().description())).append("\n\n");
        page.append("```text\n").append(help.synopsis(0).strip()).append("\n```\n");
        List<ArgSpec> described = Stream.<ArgSpec>concat(spec.positionalParameters().stream(), spec.options().stream())
                .toList();
        page.append("\n| argument | meaning |\n|---|---|\n");
        described.forEach(argument -> page.append("| `%s` | %s |\n"
                .formatted(
                        name(argument).replace("|", "\\|"),
                        joined(argument.description()).replace("|", "\\|"))));
        page.append('\n').append(joined(spec.usageMessage().footer()).replaceAll("Example: (.*)", "Example: `$1`"));
        page.append('\n');
        commands(spec.subcommands().values()).forEach(this::command);
    }

    private static List<CommandSpec> commands(Collection<CommandLine> lines) {
        return lines.stream().map(CommandLine::getCommandSpec).distinct().toList();
    }

    private static String name(ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            String names = String.join(", ", option.names());
            return option.arity().max() > 0 ? names + " " + option.paramLabel() : names;
        }
        return argument.paramLabel();
    }

    private static String joined(String... lines) {
        return Stream.of(lines)
                .map(line -> Ansi.OFF.string(line.formatted()))
                .collect(joining("\n"))
                .strip();
    }
}
