package io.github.psadelivery.scoring.source;

import io.github.psadelivery.model.problem.Place;

/**
 * Where an assessment stands in its file, and where in it each of its parts stands, or would stand.
 *
 * <p>Thread-safety: implementations are immutable.
 */
public interface Origin {

    /** The assessment as a whole. */
    Place whole();

    /** What is stated of an item. */
    Place item(String item);

    /** The label that the report printed above the assessment. */
    Place printedLabel();

    /** The published likelihood. */
    Place published();
}
