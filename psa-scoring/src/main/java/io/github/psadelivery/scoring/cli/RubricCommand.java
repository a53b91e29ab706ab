package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.RubricLookup;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.RubricText;
import java.util.Locale;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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

    /** What a rubric can be shown as. */
    enum Format {
        TEXT,
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    RubricCommand(Console console) {
        this.console = console;
    }

    @Command(
            name = "show",
            versionProvider = PsaVersion.class,
            description = "${bundle:cli.show.description}",
            footer = "${bundle:cli.show.footer}")
    int show(
            @Option(
                            names = "--format",
                            paramLabel = "FORMAT",
                            defaultValue = "text",
                            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
                    Format format,
            @Mixin StandardOptions help,
            @Mixin RubricParameter named) {
        return with(named, rubric -> console.print(printed(rubric, format)));
    }

    private String printed(Rubric rubric, Format format) {
        return switch (format) {
            case TEXT -> new RubricText(console.wording()).of(rubric);
            case MARKDOWN -> new RubricText(console.wording()).markdown(rubric);
        };
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
