package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One series: each observation in itself, and then its vintages and periods against one another. */
final class SeriesCheck {
    private final Series series;
    private final Optional<Indicator> indicator;
    private final Findings at;
    private final Percentages percentages;
    private final boolean needsErrors;
    private boolean isErrorMissing;

    /** An observation and its place in the list. */
    record Placed(Observation observation, int place) {
        MeasuredPeriod period() {
            return observation.period();
        }
    }

    SeriesCheck(Series series, Optional<Indicator> indicator, Findings at) {
        this.series = series;
        this.indicator = indicator;
        this.at = at;
        this.percentages = new Percentages(indicator.map(Indicator::unit).orElse(""));
        this.needsErrors = indicator
                .filter(known -> known.surveyBased() && known.minimumMovement().isEmpty())
                .isPresent();
    }

    void run() {
        List<Placed> usable = new ArrayList<>();
        for (int place = 0; place < series.observations().size(); place++) {
            Observation observation = series.observations().get(place);
            if (isUsable(observation, at.in("observations", place))) {
                usable.add(new Placed(observation, place));
            }
        }
        percentages.tell(at.in("observations"));
        usable.sort(Comparator.comparing(Placed::period)
                .thenComparing(placed -> placed.observation().vintage()));
        Vintages.check(usable, at);
        Periods.check(usable, indicator.map(Indicator::frequency), at);
    }

    private boolean isUsable(Observation observation, Findings here) {
        if (Limits.holdFor(observation.value(), "value", here)) {
            percentages.see(observation.value(), "value", here);
        }
        Errors.check(observation.standardError(), here);
        if (needsErrors && !isErrorMissing && observation.standardError().isEmpty()) {
            isErrorMissing = true;
            Errors.missing("This value of a survey", here);
        }
        if (observation.vintage() < 1) {
            here.in("vintage")
                    .add(
                            ProblemCode.BAD_VINTAGE,
                            "The vintage is %s.".formatted(observation.vintage()),
                            "Write 1 for the first publication, 2 for the first revision, and so on.");
        }
        return areDaysUsable(observation, here);
    }

    private static boolean areDaysUsable(Observation observation, Findings here) {
        boolean isPublishedUsable = Limits.holdFor(observation.published(), "published", here);
        if (!Periods.isUsable(observation.period(), here)) {
            return false;
        }
        if (isPublishedUsable) {
            publication(observation, here);
        }
        return isPublishedUsable;
    }

    private static void publication(Observation observation, Findings here) {
        MeasuredPeriod period = observation.period();
        boolean isBeforeTheStart = observation.published().isBefore(period.start());
        boolean isBeforeTheEnd = observation.published().isBefore(period.end());
        if (isBeforeTheStart || (isBeforeTheEnd && !observation.provisional())) {
            here.in("published")
                    .add(
                            ProblemCode.PUBLISHED_TOO_EARLY,
                            "The value was published on %s, before its period %s."
                                    .formatted(observation.published(), isBeforeTheStart ? "began" : "ended"),
                            "Put the day of publication or the period right; an early estimate is provisional.");
        }
    }
}
