package io.github.psadelivery.scoring.difference;

import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Scored;
import java.util.List;

/**
 * What lies between two results of one item. Immutable.
 *
 * <p>The same the other way round is its mirror: older and newer change places, and so do {@code from} and {@code to}, and
 * {@code alone} and {@code without}.
 *
 * @param older the one result
 * @param newer the other result
 * @param inputs what the assessments say differently, by the ids of the items
 * @param outcomes the outcomes that differ: judgements by their ids, the likelihood last
 */
public record ResultDifference(Scored older, Scored newer, List<InputChange> inputs, List<OutcomeDifference> outcomes) {
    public ResultDifference {
        inputs = List.copyOf(inputs);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the two were scored by different rubrics. */
    public boolean isAnotherRubric() {
        RubricReference rubric = older.rubric();
        return !rubric.hash().equals(newer.rubric().hash());
    }

    /** Whether rubric, inputs and outcomes are the same; reasons and evidence may differ. */
    public boolean isEmpty() {
        return !isAnotherRubric() && inputs.isEmpty() && outcomes.isEmpty();
    }
}
