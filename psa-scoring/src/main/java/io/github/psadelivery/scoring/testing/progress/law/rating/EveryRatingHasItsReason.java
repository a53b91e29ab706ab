package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.SummaryRule;
import io.github.psadelivery.scoring.progress.scale.SummaryRating;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import java.util.Optional;

/**
 * <b>L39</b> Every rating of a basket names the rules that gave it, and its counts add up.
 *
 * <p>Why: A rating without a reason cannot be argued with.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the rules that are named exist and have the rating as their ceiling; none is named only where
 * the rating is the best, or nothing was measured; each indicator is in exactly one list.
 *
 * <p>A failure means: a rating is made up beside the rules, or an indicator is counted twice or not at all.
 *
 * <p>Thread-safety: immutable.
 */
public final class EveryRatingHasItsReason extends DataLaw<TestedProgress, RegisterCase> {

    public EveryRatingHasItsReason() {
        super(39, Strength.REQUIRED, "Every rating of a basket names the rules that gave it, and its counts add up");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        for (SummaryProgress summary : tested.of(example).summaries()) {
            boolean hasReason = summary.rating() == SummaryRating.STRONG_PROGRESS
                    ? summary.decidedBy().isEmpty()
                    : !summary.decidedBy().isEmpty() || summary.counts().withFirstData() == 0;
            boolean areRulesReal =
                    summary.decidedBy().stream().allMatch(reason -> isCeiling(tested, reason, summary.rating()));
            int listed = summary.improved().size()
                    + summary.notImproved().size()
                    + summary.unknown().size()
                    + summary.withoutFirstData().size();
            boolean doCountsAddUp = listed == summary.counts().indicators()
                    && summary.improved().size() == summary.counts().improved();
            if (!hasReason || !areRulesReal || !doCountsAddUp) {
                return Optional.of(new Violation(
                        summary.id(), "the rules that gave the rating, and counts that add up", summary.toString()));
            }
        }
        return Optional.empty();
    }

    private static boolean isCeiling(TestedProgress tested, RuleReason reason, SummaryRating rating) {
        for (SummaryRule rule : tested.rules().summary()) {
            if (rule.reason().equals(reason)) {
                return rule.ceiling() == rating;
            }
        }
        return false;
    }
}
