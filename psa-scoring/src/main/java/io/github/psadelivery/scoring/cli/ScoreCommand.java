package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.report.ScoreListText;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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

    @Option(names = "--json", description = "${bundle:cli.option.json}")
    boolean isJson;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    FreeDrlOption freeDrl;

    @Mixin
    StandardOptions standard;

    ScoreCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.take(rubricOption.rubric(console.wording()))
                .flatMap(rubric -> console.take(freeDrl.scorer(rubric, console.wording())))
                .ifPresent(this::score);
        return console.exitCode();
    }

    private void score(PsaScorer scorer) {
        ScoredInput input = ScoredInput.of(file, scorer);
        console.list(input.problems());
        console.print(isJson ? json(input) : new ScoreListText(console.wording()).of(input.scored()));
    }

    private static String json(ScoredInput input) {
        return input.results().stream()
                .map(ResultJson::write)
                .map(String::strip)
                .collect(Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
