package io.github.psadelivery.scoring.cli.rubric;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.check.CheckReport;
import io.github.psadelivery.rules.check.RubricCheck;
import io.github.psadelivery.rules.check.monotone.MonotoneAnswer;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.cli.internal.FreeDrlFile;
import io.github.psadelivery.scoring.cli.internal.PsaVersion;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import io.github.psadelivery.scoring.report.RubricText;
import io.github.psadelivery.scoring.report.rubric.CheckText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code psa rubric check}: everything that is wrong with a rubric. */
@Command(
        name = "check",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.check.description}",
        footer = "${bundle:cli.check.footer}")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--strict", description = "${bundle:cli.check.strict}")
    boolean isStrict;

    @Mixin
    FreeDrlFile freeDrl;

    @Mixin
    PreviousOption previous;

    @Mixin
    QuietOption quiet;

    @Mixin
    StandardOptions standard;

    @Mixin
    RubricParameter named;

    @Mixin
    CheckOutput output;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.quieten(quiet);
        return named.draft(console).map(this::check).orElseGet(console::exitCode);
    }

    private int check(RubricDraft draft) {
        Optional<Rubric> rubric = draft.rubric().value();
        Optional<CheckReport> report = rubric.map(RubricCheck::of);
        List<Problem> problems = problems(draft, report);
        problems.addAll(previous.problems(draft, console.wording()));
        output.writeComments(draft, named.idOrFolder, problems, console.wording())
                .ifPresent(console::refuse);
        Optional<List<MonotoneAnswer>> monotone =
                rubric.flatMap(found -> console.take(freeDrl.monotone(found, console.wording())));
        output.form(named.idOrFolder, problems).ifPresentOrElse(console::print, () -> {
            console.list(problems);
            rubric.ifPresent(found -> print(found, report.orElseThrow(), monotone));
        });
        boolean isRefused = problems.stream().anyMatch(problem -> isStrict || problem.isError());
        return isRefused ? Console.PROBLEMS : console.exitCode();
    }

    /** What stood in the way of reading, what the rules say although nobody can mean it, and cases that fail. */
    private static List<Problem> problems(RubricDraft draft, Optional<CheckReport> report) {
        List<Problem> problems = new ArrayList<>(draft.rubric().problems());
        report.ifPresent(found -> problems.addAll(draft.placed(found.problems())));
        draft.rubric()
                .value()
                .ifPresent(rubric ->
                        problems.addAll(draft.placed(PsaScorer.of(rubric).verify())));
        return problems;
    }

    private void print(Rubric rubric, CheckReport report, Optional<List<MonotoneAnswer>> monotone) {
        CheckText text = new CheckText(console.wording());
        console.print(new RubricText(console.wording()).summary(rubric));
        console.print(text.of(report));
        monotone.ifPresent(answers -> console.print(text.ofFreeDrl(answers)));
        if (!console.hasErrors()) {
            console.print(console.wording().text("cli.check.fine") + "\n");
        }
    }
}
