package io.github.psadelivery.scoring.json.internal.writing;

import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.impact.Impact;
import io.github.psadelivery.scoring.impact.OutcomeChange;
import io.github.psadelivery.scoring.impact.RowChange;
import io.github.psadelivery.scoring.impact.Shift;
import io.github.psadelivery.scoring.impact.SpaceImpact;
import io.github.psadelivery.scoring.outcome.Outcome;

/** Writes what an edit of a rubric changes. */
public final class ImpactWriter {
    private final JsonText to = JsonText.ofManyLines();

    private ImpactWriter() {}

    public static String text(Impact impact) {
        ImpactWriter writer = new ImpactWriter();
        writer.impact(impact);
        return writer.to.end();
    }

    private void impact(Impact impact) {
        to.object();
        rubric("older", impact.older());
        rubric("newer", impact.newer());
        to.truth("changed", impact.isAnyOutcomeChanged());
        to.list("rows");
        impact.rows().forEach(this::row);
        to.endList();
        to.number("assessmentsCompared", impact.compared());
        to.list("outcomes");
        impact.outcomes().forEach(this::outcome);
        to.endList();
        to.list("judgements");
        impact.spaces().forEach(this::space);
        to.endList().endObject();
    }

    private void rubric(String name, RubricReference rubric) {
        to.object(name);
        to.words("id", rubric.id());
        to.words("version", rubric.version());
        to.words("hash", rubric.hash());
        to.endObject();
    }

    private void row(RowChange row) {
        to.object();
        to.words("sheet", row.sheet());
        to.words("row", row.row());
        to.words("change", row.kind().toString());
        row.before().ifPresent(sentence -> to.words("before", sentence));
        row.after().ifPresent(sentence -> to.words("after", sentence));
        to.list("cells");
        for (RowChange.Cell cell : row.cells()) {
            to.object();
            to.words("column", cell.column());
            to.words("before", cell.before());
            to.words("after", cell.after());
            to.endObject();
        }
        to.endList().endObject();
    }

    private void outcome(OutcomeChange change) {
        to.object();
        to.words("item", change.assessment().subject().id());
        to.words("date", change.assessment().date().effective().toString());
        to.words("of", change.item());
        change.from().ifPresent(from -> ends("from", from));
        change.to().ifPresent(now -> ends("to", now));
        to.list("rules", change.rules());
        to.endObject();
    }

    private void ends(String name, Outcome outcome) {
        to.object(name);
        to.words("worst", outcome.worst().label());
        to.words("best", outcome.best().label());
        to.endObject();
    }

    private void space(SpaceImpact space) {
        to.object();
        to.words("judgement", space.judgement());
        space.notCompared().ifPresent(item -> to.words("notComparedBecauseOf", item));
        to.truth("whole", space.isWhole());
        to.number("states", space.states());
        to.number("assessments", space.assessments());
        to.list("shifts");
        space.shifts().forEach(this::shift);
        to.endList().endObject();
    }

    private void shift(Shift shift) {
        to.object();
        to.words("from", shift.from().label());
        to.words("to", shift.to().label());
        to.number("steps", shift.steps());
        to.number("states", shift.states());
        to.number("assessments", shift.assessments());
        to.object("example");
        shift.example().forEach(to::words);
        to.endObject();
        to.list("rules", shift.rules());
        to.endObject();
    }
}
