package io.github.psadelivery.scoring.cli.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.input.ScoredInput;
import io.github.psadelivery.scoring.cli.input.Wanted;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.RubricOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.json.question.SettlementJson;
import io.github.psadelivery.scoring.report.question.SettlementCsv;
import io.github.psadelivery.scoring.report.question.SettlementText;
import io.github.psadelivery.scoring.settle.Settling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code psa settle}: what would settle open likelihoods, and what to assess first. */
@Command(name = "settle", description = "${bundle:cli.settle.description}", footer = "${bundle:cli.settle.footer}")
final class SettleCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "${bundle:cli.parameter.file}")
    Path file;

    @Mixin
    Wanted wanted;

    @Option(names = "--effort", paramLabel = "ITEM=EFFORT", description = "${bundle:cli.settle.effort}")
    List<String> efforts = new ArrayList<>();

    @Mixin
    AnswerOption output;

    @Mixin
    RubricOption rubricOption;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    SettleCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        console.take(rubricOption.rubric(console.wording())).ifPresent(this::ask);
        return console.exitCode();
    }

    private void ask(Rubric rubric) {
        PsaScorer scorer = PsaScorer.of(rubric);
        Settling settling = Settling.by(scorer).withEfforts(new Written(rubric, console).amounts(efforts));
        if (!console.hasErrors()) {
            List<SettlementJson.Answer> answers = new ArrayList<>();
            for (Scored scored : wanted.of(ScoredInput.of(file, scorer), file, console)) {
                answer(settling, scored).ifPresent(answers::add);
            }
            console.print(printed(answers));
        }
    }

    private Optional<SettlementJson.Answer> answer(Settling settling, Scored scored) {
        return console.take(settling.settle(scored.assessment()))
                .flatMap(settlement -> console.take(settling.next(scored.assessment()))
                        .map(next -> new SettlementJson.Answer(settlement, next)));
    }

    private String printed(List<SettlementJson.Answer> answers) {
        SettlementText text = new SettlementText(console.wording());
        return switch (output.format()) {
            case TEXT ->
                answers.stream()
                        .map(answer -> text.of(answer.settlement(), answer.next()))
                        .collect(joining(WhatIfCommand.BETWEEN));
            case JSON -> SettlementJson.write(answers);
            case CSV ->
                new SettlementCsv(console.wording())
                        .of(answers.stream()
                                .map(answer -> new SettlementCsv.Line(answer.settlement(), answer.next()))
                                .toList());
        };
    }
}
