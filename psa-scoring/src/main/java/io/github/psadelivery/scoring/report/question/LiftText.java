package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.whatif.ChangeSet;
import io.github.psadelivery.scoring.whatif.Edge;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.Lift;
import io.github.psadelivery.scoring.whatif.Missing;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What would lift a likelihood, and how close its edge is, in words. Immutable.
 *
 * <pre>{@code
 * String text = new LiftText(Wording.english()).of(lift, edge);
 * }</pre>
 */
public final class LiftText {
    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public LiftText(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives plain text. */
    public String of(Lift lift, Edge edge) {
        return onto(Page.ofText(), lift, edge).toString();
    }

    /** Gives Markdown. */
    public String markdown(Lift lift, Edge edge) {
        return onto(Page.ofMarkdown(), lift, edge).toString();
    }

    private Page onto(Page page, Lift lift, Edge edge) {
        Assessment assessment = lift.base().assessment();
        page.title(wording.text(
                "whatif.title",
                wording.text(
                        "report.line",
                        assessment.subject().id(),
                        assessment.subject().title(),
                        assessment.date().effective().toString()),
                explanation.item(lift.base().usedRubric().likelihood()),
                lift.goal().label()));
        passages(lift).forEach(page.blank()::passage);
        return page.passage(edge(edge));
    }

    /** Gives what would lift it, as paragraphs that any form of report can lay out. */
    public List<Passage> passages(Lift lift) {
        List<Passage> passages = new ArrayList<>();
        String outcome = explanation.outcome(lift.base().likelihood());
        passages.add(Passage.of(
                lift.base().likelihood().isSettled()
                        ? wording.text("whatif.level", outcome)
                        : wording.text("whatif.level.open", outcome)));
        if (lift.isReached()) {
            passages.add(Passage.of(wording.text("whatif.reached")));
            return passages;
        }
        if (!lift.assumed().isEmpty()) {
            String items = lift.assumed().stream().map(explanation::item).collect(joining("; "));
            passages.add(Passage.of(
                    lift.missing() == Missing.AT_WORST
                            ? wording.text("whatif.assumed.worst", items)
                            : wording.text("whatif.assumed.best", items)));
        }
        passages.add(found(lift));
        if (!lift.isWhole() && !lift.sets().isEmpty()) {
            passages.add(Passage.of(wording.text("whatif.stopped")));
        }
        if (lift.sets().stream()
                .flatMap(set -> set.changes().stream())
                .anyMatch(change -> change.item().kind() == ItemKind.AREA)) {
            passages.add(Passage.of(wording.text("whatif.notapplicable")));
        }
        return passages;
    }

    private Passage found(Lift lift) {
        if (lift.sets().isEmpty()) {
            return Passage.of(
                    lift.isWhole()
                            ? wording.text("whatif.unreachable", lift.goal().label())
                            : wording.text(
                                    "whatif.unreachable.stopped", lift.goal().label()));
        }
        List<Passage> sets = new ArrayList<>();
        for (int place = 0; place < lift.sets().size(); place++) {
            sets.add(set(place + 1, lift.sets().get(place)));
        }
        return new Passage(
                lift.count().equals(BigInteger.valueOf(lift.sets().size()))
                        ? wording.text("whatif.all", lift.count())
                        : wording.text("whatif.some", lift.count(), lift.sets().size()),
                sets);
    }

    private Passage set(int number, ChangeSet set) {
        String gives = explanation.outcome(set.likelihood());
        return new Passage(
                set.cost()
                        .map(cost -> wording.text(
                                "whatif.set.cost",
                                number,
                                set.changes().size(),
                                set.steps(),
                                cost.toPlainString(),
                                gives))
                        .orElseGet(() ->
                                wording.text("whatif.set", number, set.changes().size(), set.steps(), gives)),
                changes(set));
    }

    private List<Passage> changes(ChangeSet set) {
        return set.changes().stream().map(this::change).map(Passage::of).toList();
    }

    private String change(LevelChange change) {
        String item = explanation.item(change.item());
        return change.isAssumed()
                ? wording.text("whatif.change.assumed", item, change.to().label())
                : wording.text(
                        "whatif.change",
                        item,
                        change.from().label(),
                        change.to().label());
    }

    /** Gives how close the edge is, as a paragraph that any form of report can lay out. */
    public Passage edge(Edge edge) {
        return edge.nearest()
                .map(set -> new Passage(
                        wording.text(
                                "whatif.edge",
                                set.steps(),
                                set.likelihood().worst().label()),
                        changes(set)))
                .orElseGet(() -> Passage.of(wording.text("whatif.edge.none")));
    }
}
