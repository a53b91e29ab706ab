package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.report.RubricText;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code psa rubric}: shows a rubric, checks it, or renders it as DRL. Each method is one command. */
@Command(
        name = "rubric",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.rubric.description}",
        footer = "${bundle:cli.rubric.footer}")
final class RubricCommand {
    private final Console console;

    @Mixin
    StandardOptions standard;

    RubricCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "show",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.show.description}",
            footer = "${bundle:cli.show.footer}")
    int show(@Mixin StandardOptions help, @Mixin RubricParameter named) {
        return with(named, rubric -> console.print(new RubricText(console.wording()).of(rubric)));
    }

    @Command(
            name = "check",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.check.description}",
            footer = "${bundle:cli.check.footer}")
    int check(@Mixin StandardOptions help, @Mixin RubricParameter named) {
        return with(named, this::check);
    }

    private void check(Rubric rubric) {
        console.list(PsaScorer.of(rubric).verify());
        console.print(new RubricText(console.wording()).summary(rubric));
        if (!console.hasErrors()) {
            console.print(console.wording().text("cli.check.fine") + "\n");
        }
    }

    @Command(
            name = "drl",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.drl.description}",
            footer = "${bundle:cli.drl.footer}")
    int drl(@Mixin StandardOptions help, @Mixin RubricParameter named) {
        return with(named, rubric -> console.print(DrlWriter.write(rubric)));
    }

    private int with(RubricParameter named, Consumer<Rubric> action) {
        console.take(RubricLookup.find(named.idOrFolder, console.wording())).ifPresent(action);
        return console.exitCode();
    }

    /** Which rubric. */
    static final class RubricParameter {
        @Parameters(
                paramLabel = "ID|FOLDER",
                arity = "0..1",
                defaultValue = RubricLookup.STANDARD,
                description = "${bundle:cli.parameter.rubric}")
        String idOrFolder;
    }
}
