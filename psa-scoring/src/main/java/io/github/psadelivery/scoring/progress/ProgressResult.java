package io.github.psadelivery.scoring.progress;

import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.rules.RulesReference;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.StandardAnswer;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How everything in a register stood on a day, each with its reasons. The same register, day and rules give the same
 * result; what is published later changes nothing in it.
 *
 * <p>Thread-safety: immutable.
 *
 * @param register the id of the register
 * @param title the title of the register
 * @param asOf the day for which the answers hold
 * @param illustrative whether anything in the register is invented
 * @param rules which rules of progress were used
 * @param summaries each agreement and then each departmental strategic objective that has indicators
 * @param targets each target of the departments' agreements before 2008
 * @param standards each standard of those agreements
 * @param indicators each indicator, once
 * @param rewards each Local PSA
 * @param variations each set of values of single units whose indicator is there
 * @param published the latest published rating of each agreement, objective or target beside the one that is computed
 */
public record ProgressResult(
        String register,
        String title,
        LocalDate asOf,
        boolean illustrative,
        RulesReference rules,
        List<SummaryProgress> summaries,
        List<TargetProgress> targets,
        List<StandardAnswer> standards,
        List<IndicatorProgress> indicators,
        List<RewardGrant> rewards,
        List<UnitVariation> variations,
        List<PublishedBeside> published) {

    /** Copies the lists. */
    public ProgressResult {
        summaries = List.copyOf(summaries);
        targets = List.copyOf(targets);
        standards = List.copyOf(standards);
        indicators = List.copyOf(indicators);
        rewards = List.copyOf(rewards);
        variations = List.copyOf(variations);
        published = List.copyOf(published);
    }

    /** Gives how an indicator stands, or empty if there is none with this id. */
    public Optional<IndicatorProgress> indicator(String id) {
        return indicators.stream()
                .filter(indicator -> indicator.indicator().equals(id))
                .findFirst();
    }

    /** Gives the rating of an agreement or objective, or empty if there is none with this id. */
    public Optional<SummaryProgress> summary(String id) {
        return summaries.stream().filter(summary -> summary.id().equals(id)).findFirst();
    }

    /** Gives how a target stands, or empty if there is none with this id. */
    public Optional<TargetProgress> target(String id) {
        return targets.stream().filter(target -> target.target().equals(id)).findFirst();
    }
}
