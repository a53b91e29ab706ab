package io.github.psadelivery.scoring.impact;

import io.github.psadelivery.rules.rubric.RubricReference;
import java.util.List;

/**
 * What lies between two rubrics. Immutable.
 *
 * @param older the rubric that counted so far
 * @param newer the rubric that an edit made of it
 * @param rows the rows that differ, by sheet, in the order of the tables
 * @param compared how many assessments were scored by both
 * @param outcomes the outcomes of these that differ, in the order of the assessments
 * @param spaces each judgement over all states, the likelihood last
 */
public record Impact(
        RubricReference older,
        RubricReference newer,
        List<RowChange> rows,
        int compared,
        List<OutcomeChange> outcomes,
        List<SpaceImpact> spaces) {
    public Impact {
        rows = List.copyOf(rows);
        outcomes = List.copyOf(outcomes);
        spaces = List.copyOf(spaces);
    }

    /**
     * Whether some outcome is another one, of a given assessment or of any state. Where the states of a judgement cannot
     * be compared, it is taken to be so.
     */
    public boolean isAnyOutcomeChanged() {
        return !outcomes.isEmpty() || spaces.stream().anyMatch(space -> !space.isUnchanged());
    }
}
