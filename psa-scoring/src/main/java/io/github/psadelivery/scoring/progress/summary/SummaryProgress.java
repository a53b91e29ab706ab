package io.github.psadelivery.scoring.progress.summary;

import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.SummaryRule;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import io.github.psadelivery.scoring.progress.scale.SummaryRating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The summary rating of a basket of indicators, and why. It starts at strong progress; each rule that applies is a
 * ceiling, and the lowest counts. A basket of which nothing was measured yet is not yet assessed, whatever the rules
 * say.
 *
 * <p>Absence: no deciding rule means that none applied, so that the rating is strong progress, or that nothing was
 * measured.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: the labels and published ratings with their counts, HC 391 of session 2009-10, chapter 2.
 *
 * @param kind whose indicators they are
 * @param id the id of the agreement or objective
 * @param text what it is to achieve
 * @param rating the rating
 * @param counts how many indicators are how
 * @param improved the ids of those that count as improved
 * @param notImproved the ids of those that have data and do not
 * @param unknown the ids of those that have data from which nobody can say
 * @param withoutFirstData the ids of those without an observation later than a baseline
 * @param standardsBreached the ids of those whose minimum standard is breached
 * @param lowestConfidence the least of what is said on how far the figures can be relied on, from 0 to 1
 * @param decidedBy the rules that set the rating
 * @param appliedToo rules that applied and would have allowed a better rating
 */
public record SummaryProgress(
        BasketKind kind,
        String id,
        String text,
        SummaryRating rating,
        BasketCounts counts,
        List<String> improved,
        List<String> notImproved,
        List<String> unknown,
        List<String> withoutFirstData,
        List<String> standardsBreached,
        Optional<BigDecimal> lowestConfidence,
        List<RuleReason> decidedBy,
        List<RuleReason> appliedToo) {

    /** Copies the lists. */
    public SummaryProgress {
        improved = List.copyOf(improved);
        notImproved = List.copyOf(notImproved);
        unknown = List.copyOf(unknown);
        withoutFirstData = List.copyOf(withoutFirstData);
        standardsBreached = List.copyOf(standardsBreached);
        decidedBy = List.copyOf(decidedBy);
        appliedToo = List.copyOf(appliedToo);
    }

    /**
     * Rates a basket.
     *
     * @param rules in any order
     */
    public static SummaryProgress of(
            BasketKind kind, String id, String text, List<IndicatorProgress> indicators, List<SummaryRule> rules) {
        BasketCounts counts = BasketCounts.of(indicators);
        SummaryRating rating =
                counts.withFirstData() == 0 ? SummaryRating.NOT_YET_ASSESSED : SummaryRating.STRONG_PROGRESS;
        for (SummaryRule rule : rules) {
            if (counts.set(rule)) {
                rating = rating.orLower(rule.ceiling());
            }
        }
        List<RuleReason> decidedBy = new ArrayList<>();
        List<RuleReason> appliedToo = new ArrayList<>();
        for (SummaryRule rule : rules) {
            if (counts.set(rule)) {
                (rule.ceiling() == rating ? decidedBy : appliedToo).add(rule.reason());
            }
        }
        return listed(new Head(kind, id, text, rating, counts, decidedBy, appliedToo), indicators);
    }

    private record Head(
            BasketKind kind,
            String id,
            String text,
            SummaryRating rating,
            BasketCounts counts,
            List<RuleReason> decidedBy,
            List<RuleReason> appliedToo) {}

    private static SummaryProgress listed(Head head, List<IndicatorProgress> indicators) {
        List<String> improved = new ArrayList<>();
        List<String> notImproved = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        List<String> withoutFirstData = new ArrayList<>();
        List<String> breached = new ArrayList<>();
        Optional<BigDecimal> lowest = Optional.empty();
        for (IndicatorProgress indicator : indicators) {
            if (!indicator.hasFirstData()) {
                withoutFirstData.add(indicator.indicator());
            } else if (indicator.isImproved()) {
                improved.add(indicator.indicator());
            } else if (indicator.improved() == Improvement.UNKNOWN) {
                unknown.add(indicator.indicator());
            } else {
                notImproved.add(indicator.indicator());
            }
            if (indicator.isStandardBreached()) {
                breached.add(indicator.indicator());
            }
            lowest = lower(lowest, indicator.confidence());
        }
        return new SummaryProgress(
                head.kind(),
                head.id(),
                head.text(),
                head.rating(),
                head.counts(),
                improved,
                notImproved,
                unknown,
                withoutFirstData,
                breached,
                lowest,
                head.decidedBy(),
                head.appliedToo());
    }

    private static Optional<BigDecimal> lower(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return other.get().compareTo(one.get()) < 0 ? other : one;
    }
}
