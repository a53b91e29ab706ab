package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric template}: a rubric as a workbook to edit. */
@Command(
        name = "template",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.template.description}",
        footer = "${bundle:cli.template.footer}")
final class TemplateCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--out", paramLabel = "FILE.xlsx", required = true, description = "${bundle:cli.template.out}")
    Path out;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    TemplateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.draft(console).ifPresent(this::write);
        return console.exitCode();
    }

    private void write(RubricDraft draft) {
        console.take(draft.rubric())
                .flatMap(rubric -> console.take(RubricWriter.workbook(draft, out)))
                .ifPresent(bytes -> OutputFile.write(out, bytes, console));
    }
}
