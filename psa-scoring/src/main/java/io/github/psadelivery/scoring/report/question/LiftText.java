package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.language.RubricLabels;
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
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public LiftText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels. */
    public LiftText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
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
                labels.label(lift.goal())));
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
                            ? wording.text("whatif.unreachable", labels.label(lift.goal()))
                            : wording.text("whatif.unreachable.stopped", labels.label(lift.goal())));
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
                ? wording.text("whatif.change.assumed", item, labels.label(change.to()))
                : wording.text("whatif.change", item, labels.label(change.from()), labels.label(change.to()));
    }

    /** Gives how close the edge is, as a paragraph that any form of report can lay out. */
    public Passage edge(Edge edge) {
        return edge.nearest()
                .map(set -> new Passage(
                        wording.text(
                                "whatif.edge",
                                set.steps(),
                                labels.label(set.likelihood().worst())),
                        changes(set)))
                .orElseGet(() -> Passage.of(wording.text("whatif.edge.none")));
    }
}
