package io.github.psadelivery.scoring.cli.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.input.Wanted;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.json.question.LiftJson;
import io.github.psadelivery.scoring.report.question.LiftCsv;
import io.github.psadelivery.scoring.report.question.LiftText;
import io.github.psadelivery.scoring.whatif.Missing;
import io.github.psadelivery.scoring.whatif.WhatIf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa whatif}: what would lift the likelihood of items to a level, and how close their edge is. */
@Command(name = "whatif", description = "${bundle:cli.whatif.description}", footer = "${bundle:cli.whatif.footer}")
final class WhatIfCommand implements Callable<Integer> {
    /** What stands between the answers on two assessments. */
    static final String BETWEEN = "\n" + "-".repeat(100) + "\n\n";

    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Option(names = "--to", paramLabel = "LEVEL", required = true, description = "${bundle:cli.whatif.to}")
    String to;

    @Mixin
    Wanted wanted;

    @Option(names = "--limit", paramLabel = "SETS", defaultValue = "10", description = "${bundle:cli.whatif.limit}")
    int limit;

    @Option(names = "--missing-at-best", description = "${bundle:cli.whatif.best}")
    boolean isMissingAtBest;

    @Option(names = "--cost", paramLabel = "ITEM=COST", description = "${bundle:cli.whatif.cost}")
    List<String> costs = new ArrayList<>();

    @Mixin
    AnswerOption output;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    WhatIfCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        if (limit < 1) {
            console.refuse(console.wording().text("cli.whatif.nolimit", limit));
        }
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::ask);
        return console.exitCode();
    }

    private void ask(Rubric rubric) {
        Written written = new Written(rubric, console);
        Optional<Level> goal = written.level(to);
        PsaScorer scorer = PsaScorer.of(rubric);
        WhatIf question = WhatIf.of(scorer)
                .assuming(isMissingAtBest ? Missing.AT_BEST : Missing.AT_WORST)
                .listing(Math.max(1, limit))
                .costing(written.amounts(costs));
        if (!console.hasErrors() && goal.isPresent()) {
            List<LiftJson.Answer> answers = new ArrayList<>();
            for (Scored scored : wanted.of(ScoredInput.of(file, scorer), file, console)) {
                answer(question, scored, goal.get()).ifPresent(answers::add);
            }
            console.print(printed(answers));
        }
    }

    private Optional<LiftJson.Answer> answer(WhatIf question, Scored scored, Level goal) {
        return console.take(question.toReach(scored.assessment(), goal))
                .flatMap(lift ->
                        console.take(question.edge(scored.assessment())).map(edge -> new LiftJson.Answer(lift, edge)));
    }

    private String printed(List<LiftJson.Answer> answers) {
        LiftText text = new LiftText(console.wording());
        return switch (output.format()) {
            case TEXT ->
                answers.stream()
                        .map(answer -> text.of(answer.lift(), answer.edge()))
                        .collect(joining(BETWEEN));
            case JSON -> LiftJson.write(answers);
            case CSV ->
                new LiftCsv(console.wording())
                        .of(answers.stream().map(LiftJson.Answer::lift).toList());
        };
    }
}
