package io.github.psadelivery.scoring.progress.summary;

import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.rules.Counted;
import io.github.psadelivery.scoring.progress.rules.CountedOf;
import io.github.psadelivery.scoring.progress.rules.SummaryRule;
import java.util.List;

/**
 * How many indicators of a basket are how.
 *
 * <p>Thread-safety: immutable.
 *
 * @param indicators all of them
 * @param withFirstData those with an observation later than their baseline
 * @param improved those that count as improved
 * @param breached those whose minimum standard is breached
 */
public record BasketCounts(int indicators, int withFirstData, int improved, int breached) {

    static BasketCounts of(List<IndicatorProgress> indicators) {
        int withFirstData = 0;
        int improved = 0;
        int breached = 0;
        for (IndicatorProgress indicator : indicators) {
            withFirstData += indicator.hasFirstData() ? 1 : 0;
            improved += indicator.isImproved() ? 1 : 0;
            breached += indicator.isStandardBreached() ? 1 : 0;
        }
        return new BasketCounts(indicators.size(), withFirstData, improved, breached);
    }

    /** Says whether enough indicators are as a rule says. */
    boolean set(SummaryRule rule) {
        int base = rule.of() == CountedOf.ALL ? indicators : withFirstData;
        return rule.atLeast().isReachedBy(counted(rule.counted(), base), base);
    }

    private int counted(Counted what, int base) {
        return switch (what) {
            case NOT_IMPROVED -> base - improved;
            case WITHOUT_FIRST_DATA -> indicators - withFirstData;
            case STANDARD_BREACHED -> breached;
        };
    }
}
