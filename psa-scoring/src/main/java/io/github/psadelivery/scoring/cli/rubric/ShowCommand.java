package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.LanguageOption;
import io.github.psadelivery.scoring.cli.internal.PageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.RubricText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psa rubric show}: a rubric for reading. */
@Command(
        name = "show",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.show.description}",
        footer = "${bundle:cli.show.footer}")
final class ShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    PageOption page;

    @Mixin
    LanguageOption language;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    ShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.rubric(console).ifPresent(this::show);
        return console.exitCode();
    }

    private void show(Rubric rubric) {
        language.labels(named.idOrFolder, rubric, console).ifPresent(labels -> console.print(printed(rubric, labels)));
    }

    private String printed(Rubric rubric, RubricLabels labels) {
        RubricText text = new RubricText(console.wording(), labels);
        return page.isMarkdown() ? text.markdown(rubric) : text.of(rubric);
    }
}
