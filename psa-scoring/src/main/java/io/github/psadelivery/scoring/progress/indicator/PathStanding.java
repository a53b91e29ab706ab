package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.path.NoGap;
import io.github.psadelivery.model.delivery.path.PathGap;
import io.github.psadelivery.model.measurement.DataAge;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.scoring.progress.rules.Band;
import io.github.psadelivery.scoring.progress.rules.Bands;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.PathUnknown;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the latest value of an indicator stands against its planned path: its recent performance.
 *
 * <p>Unit and direction: what was planned is as measured; the difference is in the same unit and the share is of the
 * whole way from the first point of the path to the last, both turned so that more than 0 is better than planned.
 *
 * <p>Rounding: all three to 12 significant digits, half to even; the level is found before that.
 *
 * <p>Absence: without a level {@code unknown} says why; a value that is out of date still shows its gap.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: <b>Assumption</b>: formula and bands; the published form has a line for recent performance and no scale.
 *
 * @param level the recent performance
 * @param planned what was planned for the last day of the latest period
 * @param difference how much better than planned the value is
 * @param share the difference as a share of the whole way
 * @param unknown why there is no level
 * @param rule the band that gave the level
 */
public record PathStanding(
        Optional<RecentPerformance> level,
        Optional<BigDecimal> planned,
        Optional<BigDecimal> difference,
        Optional<BigDecimal> share,
        Optional<PathUnknown> unknown,
        Optional<RuleReason> rule) {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final PathStanding NO_TRAJECTORY = unknown(PathUnknown.NO_TRAJECTORY);
    private static final PathStanding NO_DATA = unknown(PathUnknown.NO_DATA);

    /** Compares the latest observation with the path for the whole country. */
    static PathStanding of(
            Indicator indicator,
            Optional<Trajectory> path,
            Optional<Observation> latest,
            LocalDate asOf,
            Bands<RecentPerformance> bands) {
        if (path.isEmpty()) {
            return NO_TRAJECTORY;
        } else if (latest.isEmpty()) {
            return NO_DATA;
        }
        PathGap gap = PathGap.of(path.get(), indicator.polarity(), latest.get());
        if (gap.share().isEmpty()) {
            return with(gap, Optional.of(why(gap)), Optional.empty());
        } else if (DataAge.of(indicator, latest.get(), asOf).isOutOfDate()) {
            return with(gap, Optional.of(PathUnknown.DATA_TOO_OLD), Optional.empty());
        }
        return with(gap, Optional.empty(), Optional.of(bands.bandOf(gap.share().get())));
    }

    private static PathStanding unknown(PathUnknown why) {
        return new PathStanding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why),
                Optional.empty());
    }

    private static PathUnknown why(PathGap gap) {
        NoGap reason = gap.reason().orElse(NoGap.NO_DISTANCE);
        return switch (reason) {
            case BEFORE_THE_PATH -> PathUnknown.BEFORE_THE_PATH;
            case AFTER_THE_PATH -> PathUnknown.AFTER_THE_PATH;
            case NO_DISTANCE -> PathUnknown.NO_DISTANCE;
        };
    }

    private static PathStanding with(
            PathGap gap, Optional<PathUnknown> unknown, Optional<Band<RecentPerformance>> band) {
        return new PathStanding(
                band.map(Band::level),
                gap.planned().map(PathStanding::rounded),
                gap.difference().map(PathStanding::rounded),
                gap.share().map(PathStanding::rounded),
                unknown,
                band.map(Band::reason));
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.round(TWELVE_DIGITS);
    }
}
