package io.github.psadelivery.scoring.explanation;

import io.github.psadelivery.scoring.outcome.Outcome;

/**
 * An outcome that the rubric's caps give, with the reasons for each of its ends.
 *
 * @param atWorst why, with all that is missing at its worst
 * @param atBest why, with all that is missing at its best; the same as {@code atWorst} where nothing is missing
 */
public record Derived(Outcome outcome, Reasons atWorst, Reasons atBest) {}
