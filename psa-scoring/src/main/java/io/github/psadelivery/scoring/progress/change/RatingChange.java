package io.github.psadelivery.scoring.progress.change;

import java.util.List;

/**
 * How a rating changed, and why. Causes that cancel each other out are all told.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the id of the agreement, objective or target
 * @param text what it is to achieve, as it is worded after the change
 * @param from the rating before
 * @param to the rating after
 * @param steps the causes, in the order in which they are looked at; each begins where the one before ends
 */
public record RatingChange(String subject, String text, String from, String to, List<ChangeStep> steps) {

    /** Copies the list. */
    public RatingChange {
        steps = List.copyOf(steps);
    }

    /** Gives the causes, in the order of the steps. */
    public List<ChangeCause> causes() {
        return steps.stream().map(ChangeStep::cause).distinct().toList();
    }
}
