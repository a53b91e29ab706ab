package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.Scenario.Action;
import io.github.psadelivery.scoring.whatif.ScenarioAnswer;
import io.github.psadelivery.scoring.whatif.ScenarioLine;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What would be if the actions of a scenario landed, in words: each item that an action is about before and after, what its
 * actions change, and what still holds it. Immutable.
 *
 * <pre>{@code
 * String text = new ScenarioText(Wording.english()).of(answer);
 * }</pre>
 */
public final class ScenarioText {
    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public ScenarioText(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives plain text. */
    public String of(ScenarioAnswer answer) {
        return onto(Page.ofText(), answer).toString();
    }

    /** Gives Markdown. */
    public String markdown(ScenarioAnswer answer) {
        return onto(Page.ofMarkdown(), answer).toString();
    }

    private Page onto(Page page, ScenarioAnswer answer) {
        List<ScenarioLine> named = answer.named();
        page.title(wording.text(
                "scenario.title",
                answer.scenario().name(),
                answer.scenario().actions().size(),
                named.size()));
        page.blank().passage(levels(answer));
        named.forEach(line -> page.blank().passage(line(answer, line)));
        int others = answer.lines().size() - named.size();
        if (others > 0) {
            page.blank().paragraph(wording.text("scenario.others", others));
        }
        return page.blank().paragraph(wording.text("scenario.assumption"));
    }

    /** How many items have which likelihood before and after, as far as any has it. */
    private Passage levels(ScenarioAnswer answer) {
        List<Passage> counts = new ArrayList<>();
        if (!answer.lines().isEmpty()) {
            Scale scale = answer.lines().get(0).base().usedRubric().likelihood().requiredScale();
            for (int rank = scale.size() - 1; rank >= 0; rank--) {
                count(answer, scale.at(rank).label(), Optional.of(rank)).ifPresent(counts::add);
            }
            count(answer, wording.text("chart.open"), Optional.empty()).ifPresent(counts::add);
        }
        return new Passage(wording.text("scenario.levels", answer.lines().size()), counts);
    }

    private Optional<Passage> count(ScenarioAnswer answer, String name, Optional<Integer> rank) {
        long before = count(answer, ScenarioLine::base, rank);
        long after = count(answer, ScenarioLine::scenario, rank);
        return before + after == 0
                ? Optional.empty()
                : Optional.of(Passage.of(
                        before == after
                                ? wording.text("scenario.count.same", name, before)
                                : wording.text("scenario.count", name, before, after)));
    }

    private static long count(ScenarioAnswer answer, Function<ScenarioLine, Scored> end, Optional<Integer> rank) {
        return answer.lines().stream()
                .map(line -> end.apply(line).likelihood())
                .filter(outcome -> rank.map(
                                wanted -> outcome.isSettled() && outcome.worst().rank() == wanted)
                        .orElseGet(() -> !outcome.isSettled()))
                .count();
    }

    private Passage line(ScenarioAnswer answer, ScenarioLine line) {
        Assessment assessment = line.base().assessment();
        String name = wording.text(
                "report.line",
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.date().effective().toString());
        String before = explanation.outcome(line.base().likelihood());
        String after = explanation.outcome(line.scenario().likelihood());
        List<Passage> details = new ArrayList<>();
        answer.actionsOn(line).forEach(action -> details.add(action(line, action)));
        details.add(held(line.scenario()));
        return new Passage(
                before.equals(after)
                        ? wording.text("scenario.line.same", name, before)
                        : wording.text("scenario.line", name, before, after),
                details);
    }

    private Passage action(ScenarioLine line, Action action) {
        String item = explanation.item(line.base().usedRubric().required(action.item()));
        Optional<LevelChange> change = line.changes().stream()
                .filter(one -> one.item().id().equals(action.item()) && one.to().equals(action.level()))
                .findFirst();
        String words = change.map(one -> one.isAssumed()
                        ? wording.text("scenario.change.assumed", item, one.to().label())
                        : wording.text(
                                "whatif.change",
                                item,
                                one.from().label(),
                                one.to().label()))
                .orElseGet(() ->
                        wording.text("scenario.nothing", item, action.level().label()));
        return action.because().isBlank()
                ? Passage.of(words)
                : Passage.of(words).with(List.of(Passage.of(wording.text("cap.because", action.because()))));
    }

    private Passage held(Scored after) {
        HoldingBack holding = HoldingBack.of(after.usedRubric(), List.of(after));
        if (holding.caps().isEmpty()) {
            return Passage.of(wording.text("scenario.free"));
        }
        String items = holding.items().stream()
                .map(count -> count.assumed() > 0
                        ? wording.text("scenario.held.assumed", explanation.item(count.item()))
                        : explanation.item(count.item()))
                .collect(joining("; "));
        return Passage.of(wording.text("scenario.held", items))
                .with(holding.caps().stream()
                        .map(count -> Passage.of(wording.text(
                                "cap.rule", count.cap().id(), after.usedRubric().sentence(count.cap()))))
                        .toList());
    }
}
