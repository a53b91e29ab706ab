package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scorer;

/**
 * What laws are held against: a scorer, the rubric by which it scores, and its roads.
 *
 * @param scorer the scorer
 * @param rubric the rubric that says which items and levels there are, and which rows a reason may name
 * @param roads the other ways to the same results
 */
public record Tested(Scorer scorer, Rubric rubric, Roads roads) {

    /** Our own scorer for a rubric, with all roads. */
    public static Tested of(Rubric rubric) {
        PsaScorer scorer = PsaScorer.of(rubric);
        return new Tested(scorer, rubric, Roads.of(scorer));
    }

    /** Somebody's scorer, with the roads that any scorer has. */
    public static Tested of(Scorer scorer, Rubric rubric) {
        return new Tested(scorer, rubric, scorer instanceof PsaScorer ours ? Roads.of(ours) : Roads.ofAnyScorer());
    }
}
