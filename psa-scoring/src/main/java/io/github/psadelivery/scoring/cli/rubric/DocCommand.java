package io.github.psadelivery.scoring.cli.rubric;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.LanguageOption;
import io.github.psadelivery.scoring.cli.internal.OutputFile;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
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

    @Option(names = "--out", paramLabel = "FILE.html|FILE.md", required = true, description = "${bundle:cli.doc.out}")
    Path out;

    @Mixin
    LanguageOption language;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    DocCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.rubric(console).ifPresent(this::document);
        return console.exitCode();
    }

    private void document(Rubric rubric) {
        language.labels(named.idOrFolder, rubric, console)
                .ifPresent(labels -> OutputFile.write(out, page(rubric, labels).getBytes(UTF_8), console));
    }

    private String page(Rubric rubric, RubricLabels labels) {
        RubricDocument document = new RubricDocument(console.wording(), labels);
        boolean isMarkdown = out.toString().toLowerCase(Locale.ROOT).endsWith(".md");
        return isMarkdown ? document.markdown(rubric) : document.html(rubric);
    }
}
