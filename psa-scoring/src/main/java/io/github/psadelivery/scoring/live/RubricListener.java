package io.github.psadelivery.scoring.live;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.RubricReference;
import java.util.List;

/**
 * Hears what becomes of each edit of a rubric that is watched, on the thread that watches. What it throws ends nothing:
 * the thread hands it to its handler of uncaught exceptions and goes on.
 */
public interface RubricListener {

    /**
     * The rubric was checked and is the one that scores from now on.
     *
     * @param warnings what is odd in it and does not stand in the way
     */
    default void accepted(RubricReference rubric, List<Problem> warnings) {}

    /**
     * The rubric has errors, or is gone; the one before scores on.
     *
     * @param problems at least one error, and every other thing that is wrong
     */
    default void refused(List<Problem> problems) {}
}
