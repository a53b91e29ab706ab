package io.github.psadelivery.scoring.cli.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.document.RubricDocument;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric doc}: the documentation of a rubric as a file. */
@Command(
        name = "doc",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.doc.description}",
        footer = "${bundle:cli.doc.footer}")
final class DocCommand implements Callable<Integer> {
    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "FILE.html|FILE.md",
            required = true,
            description = "${bundle:cli.doc.out}")
    Path out;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    DocCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        named.rubric(console).ifPresent(rubric -> OutputFile.write(out, page(rubric).getBytes(UTF_8), console));
        return console.exitCode();
    }

    private String page(Rubric rubric) {
        RubricDocument document = new RubricDocument(console.wording());
        boolean isMarkdown = out.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        return isMarkdown ? document.markdown(rubric) : document.html(rubric);
    }
}
