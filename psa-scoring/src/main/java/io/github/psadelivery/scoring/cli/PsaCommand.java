package io.github.psadelivery.scoring.cli;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.ProblemPage;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.problem.ProblemPageText;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code psa} itself, which leads to its commands, and {@code psa problem}, which explains what they tell. */
@Command(
        name = "psa",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.psa.description}",
        footer = "${bundle:cli.psa.footer}")
final class PsaCommand {
    private final Console console;

    @Mixin
    StandardOptions standard;

    PsaCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "problem",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.problem.description}",
            footer = "${bundle:cli.problem.footer}")
    int problem(
            @Mixin StandardOptions help,
            @Parameters(paramLabel = "CODE", arity = "0..1", description = "${bundle:cli.problem.code}") @Nullable
                    String code) {
        if (code == null) {
            console.print(Stream.of(ProblemCode.values())
                    .map(any ->
                            "%s %s: %s.\n".formatted(any.code(), any.severity().label(), any.title()))
                    .collect(joining()));
            return console.exitCode();
        }
        try {
            ProblemPage page = ProblemPage.of(ProblemCode.parse(code));
            console.print(new ProblemPageText(console.wording()).of(page));
        } catch (IllegalArgumentException unknown) {
            console.refuse(String.valueOf(unknown.getMessage()));
        }
        return console.exitCode();
    }
}
