package io.github.psadelivery.scoring.report.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.whatif.ChangeSet;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.Lift;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.List;

/**
 * What would lift likelihoods, as CSV: one row a change of a set. A likelihood that nothing lifts, or that needs no lift,
 * has one row without a set. A text that a spreadsheet would run as a formula has an apostrophe before it. Immutable.
 */
public final class LiftCsv {
    private static final List<String> COLUMNS = List.of(
            "item", "date", "likelihood", "to", "set", "area", "from", "at least", "steps", "assumed", "cost", "gives");

    private final Wording wording;
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public LiftCsv(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
    }

    /** Gives the whole sheet. */
    public String of(List<Lift> lifts) {
        StringBuilder text = new StringBuilder();
        append(COLUMNS, text);
        lifts.forEach(lift -> rows(lift, text));
        return text.toString();
    }

    private void rows(Lift lift, StringBuilder text) {
        Assessment assessment = lift.base().assessment();
        String likelihood = explanation.outcome(lift.base().likelihood());
        if (lift.sets().isEmpty()) {
            String none = lift.isReached() ? "" : wording.text("whatif.csv.none");
            append(
                    List.of(
                            assessment.subject().id(),
                            assessment.date().effective().toString(),
                            likelihood,
                            lift.goal().label(),
                            none,
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            ""),
                    text);
        }
        for (int place = 0; place < lift.sets().size(); place++) {
            ChangeSet set = lift.sets().get(place);
            for (LevelChange change : set.changes()) {
                append(
                        List.of(
                                assessment.subject().id(),
                                assessment.date().effective().toString(),
                                likelihood,
                                lift.goal().label(),
                                Integer.toString(place + 1),
                                change.item().id(),
                                change.from().label(),
                                change.to().label(),
                                Integer.toString(change.steps()),
                                change.isAssumed() ? wording.text("list.yes") : wording.text("list.no"),
                                set.cost().map(BigDecimal::toPlainString).orElse(""),
                                explanation.outcome(set.likelihood())),
                        text);
            }
        }
    }

    private static void append(List<String> cells, StringBuilder text) {
        CellText.appendRow(cells.stream().map(CellText::tidied).toList(), ',', text);
    }
}
