package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.PageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.rubric.CaseRunText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psa rubric test}: the worked cases of a rubric, run. */
@Command(
        name = "test",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.test.description}",
        footer = "${bundle:cli.test.footer}")
final class TestCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    PageOption page;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    TestCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        named.rubric(console).ifPresent(this::run);
        return console.exitCode();
    }

    private void run(Rubric rubric) {
        PsaScorer scorer = PsaScorer.of(rubric);
        CaseRunText text = new CaseRunText(console.wording());
        console.list(scorer.verify());
        console.print(page.isMarkdown() ? text.markdown(scorer) : text.of(scorer));
    }
}
