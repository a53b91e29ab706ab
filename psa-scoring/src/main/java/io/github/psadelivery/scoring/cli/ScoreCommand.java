package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FormatOption;
import io.github.psadelivery.scoring.cli.internal.FreeDrlOption;
import io.github.psadelivery.scoring.cli.internal.LanguageOption;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.ScoreListText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa score}: the likelihood of each assessment that can be scored, and the problems of the others. */
@Command(
        name = "score",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.score.description}",
        footer = "${bundle:cli.score.footer}")
final class ScoreCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}. ${bundle:cli.option.whole}")
    FormatOption.Format format;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    LanguageOption language;

    @Mixin
    FreeDrlOption freeDrl;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording()))
                .flatMap(rubric -> console.take(freeDrl.scorer(rubric, console.wording())))
                .ifPresent(this::score);
        return console.exitCode();
    }

    private void score(PsaScorer scorer) {
        ScoredInput input = ScoredInput.of(file, scorer);
        console.list(input.problems());
        language.labels(rubricOption, scorer.rubric(), console)
                .ifPresent(labels -> console.print(printed(input, scorer.rubric(), labels)));
    }

    private String printed(ScoredInput input, Rubric rubric, RubricLabels labels) {
        ScoreListText text = new ScoreListText(console.wording(), labels);
        return switch (format) {
            case TEXT -> text.of(input.scored());
            case MARKDOWN -> text.markdown(input.scored());
            case JSON -> ResultList.json(input.results());
            case CSV -> ResultList.csv(input.scored(), rubric);
        };
    }
}
