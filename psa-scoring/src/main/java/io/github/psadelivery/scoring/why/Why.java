package io.github.psadelivery.scoring.why;

import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Why the likelihood or a judgement has its outcome: the root, or a branch, of the tree of reasons. Immutable.
 *
 * <pre>{@code
 * Why why = Why.of(PsaScorer.standard().score(assessment).orThrow());
 * why.atWorst().binding().get(0).grounds();    // what set the first cap off
 * }</pre>
 *
 * @param item the likelihood, or a judgement
 * @param outcome what it is
 * @param stated the assessor's own rating; empty where the outcome follows from rules
 * @param ends the reasons for the worst end and for the best; one where both have the same, none where it is stated
 */
public record Why(Item item, Outcome outcome, Optional<Rated> stated, List<WhyEnd> ends) {
    public Why {
        ends = List.copyOf(ends);
    }

    /** The tree of a result. */
    public static Why of(Scored scored) {
        return new WhyTree(scored).likelihood();
    }

    /**
     * Why it is no better at its worst end.
     *
     * @throws IllegalStateException if it is stated, so that no rule made it
     */
    public WhyEnd atWorst() {
        return end(0);
    }

    /**
     * Why it is no better at its best end; the same as {@link #atWorst} where both ends have the same reasons.
     *
     * @throws IllegalStateException if it is stated, so that no rule made it
     */
    public WhyEnd atBest() {
        return end(ends.size() - 1);
    }

    private WhyEnd end(int place) {
        if (ends.isEmpty()) {
            throw new IllegalStateException("""
                    %s is stated, and no rule made it %s.
                    Ask stated() for the assessor's own reason.""".formatted(item.id(), outcome));
        }
        return ends.get(place);
    }
}
