package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.DataSystemRating;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import io.github.psadelivery.scoring.progress.scale.StandardStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * How one indicator stands, as far as was known on a day.
 *
 * <p>Unit and direction: values are in the unit of the indicator, as measured.
 *
 * <p>Absence: no baseline means that it is pending; no latest observation means that none was known; no standard, data
 * system or confidence means that none is stated.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: the Department for Communities and Local Government, memorandum DAR 09-04, on genuine and meaningful
 * improvement on the baseline; the Cabinet Office's page on Public Service Agreements, on improvement on baseline
 * trends.
 *
 * @param indicator the id
 * @param text what it measures
 * @param unit what its numbers count
 * @param source where its numbers come from
 * @param baseline from where it started
 * @param latest the latest vintage of the latest period that was known
 * @param hasFirstData whether an observation is later than the baseline
 * @param improved whether it counts as improved, by the comparison that the rules take and by its data system
 * @param level against the level of the baseline
 * @param trend against the trend of the baseline
 * @param standard its minimum standard
 * @param path how the latest value stands against the planned path
 * @param dataSystem the rating of its data system
 * @param confidence how far its figures can be relied on, from 0 to 1
 * @param flags what to know beside the answer
 * @param reasons the rows that decided how its improvement is counted
 */
public record IndicatorProgress(
        String indicator,
        String text,
        String unit,
        String source,
        Optional<Baseline> baseline,
        Optional<Observation> latest,
        boolean hasFirstData,
        Improvement improved,
        Movement level,
        Movement trend,
        Optional<StandardProgress> standard,
        PathStanding path,
        Optional<DataSystemRating> dataSystem,
        Optional<BigDecimal> confidence,
        List<IndicatorFlag> flags,
        List<RuleReason> reasons) {

    /** Copies the lists. */
    public IndicatorProgress {
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    /** Says whether it counts as improved. */
    public boolean isImproved() {
        return improved == Improvement.IMPROVED;
    }

    /** Says whether its minimum standard is breached; one without a standard breaches none. */
    public boolean isStandardBreached() {
        return standard.isPresent() && standard.get().status() == StandardStatus.BREACHED;
    }
}
