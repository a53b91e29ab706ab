package io.github.psadelivery.scoring.testing.progress.generation;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.DataSystemReview;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.measurement.Series;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes indicators of every kind, with yearly data from 2002 on, some of it revised. */
final class IndicatorMaker {
    static final int FIRST_YEAR = 2001;
    static final int LAST_YEAR = 2006;

    private final Draws draws;
    private final List<Series> series = new ArrayList<>();
    private final List<Trajectory> trajectories = new ArrayList<>();

    IndicatorMaker(Draws draws) {
        this.draws = draws;
    }

    List<Series> series() {
        return series;
    }

    List<Trajectory> trajectories() {
        return trajectories;
    }

    Indicator indicator(String id) {
        boolean isSurvey = draws.oneIn(4);
        Optional<Baseline> baseline = draws.oneIn(8) ? Optional.empty() : Optional.of(baseline(isSurvey));
        BigDecimal start = baseline.map(Baseline::value).orElse(BigDecimal.TEN);
        Polarity polarity = draws.oneIn(2) ? Polarity.DOWN_IS_GOOD : Polarity.UP_IS_GOOD;
        BigDecimal goal = start.add(polarity.turned(draws.tenths(1, 12)));
        List<IndicatorTarget> targets = draws.oneIn(6)
                ? List.of()
                : List.of(new IndicatorTarget(goal, LocalDate.of(LAST_YEAR - 1, 12, 31), true));
        Indicator indicator = new Indicator(
                id,
                "Made-up indicator " + id,
                polarity,
                "points",
                baseline,
                "Made-up statistics",
                "Made-up office",
                Frequency.YEARLY,
                draws.below(5),
                draws.perhaps(3, () -> draws.tenths(0, 3)),
                isSurvey,
                "everywhere",
                Optional.empty(),
                targets,
                draws.perhaps(
                        4,
                        () -> new MinimumStandard(start.subtract(polarity.turned(draws.tenths(0, 4))), "everywhere")),
                draws.perhaps(4, this::review));
        series.add(new Series(id, observations(start, polarity, isSurvey)));
        if (draws.oneIn(2) && !targets.isEmpty()) {
            trajectories.add(trajectory(id, start, targets.get(0)));
        }
        return indicator;
    }

    private Baseline baseline(boolean isSurvey) {
        return new Baseline(
                draws.tenths(20, 80),
                LocalDate.of(FIRST_YEAR, 12, 31),
                draws.perhaps(3, () -> draws.tenths(-2, 3)),
                isSurvey ? Optional.of(draws.tenths(0, 2)) : Optional.empty());
    }

    private DataSystemReview review() {
        return new DataSystemReview(
                draws.oneIn(7),
                !draws.oneIn(5),
                !draws.oneIn(5),
                !draws.oneIn(3),
                draws.oneIn(2),
                draws.oneIn(2),
                Optional.empty(),
                Optional.empty());
    }

    /** The first is of the year of the baseline. */
    private List<Observation> observations(BigDecimal start, Polarity polarity, boolean isSurvey) {
        List<Observation> observations = new ArrayList<>();
        int years = draws.below(LAST_YEAR - FIRST_YEAR + 1);
        BigDecimal value = start;
        for (int year = FIRST_YEAR; year <= FIRST_YEAR + years; year++) {
            Observation first = new Observation(
                    MeasuredPeriod.year(year),
                    value,
                    LocalDate.of(year + 1, 1 + draws.below(6), 15),
                    1,
                    draws.oneIn(6),
                    isSurvey ? draws.perhaps(2, () -> draws.tenths(0, 2)) : Optional.empty());
            observations.add(first);
            if (draws.oneIn(3)) {
                observations.add(first.revised(
                        value.add(draws.tenths(-2, 2)).toPlainString(),
                        first.published().plusMonths(2 + draws.below(18))));
            }
            value = value.add(polarity.turned(draws.tenths(-2, 5)));
        }
        return observations;
    }

    private Trajectory trajectory(String id, BigDecimal start, IndicatorTarget goal) {
        BigDecimal middle =
                start.add(goal.value()).divide(BigDecimal.valueOf(2)).add(draws.tenths(-1, 2));
        return new Trajectory(
                id,
                Optional.empty(),
                List.of(
                        TrajectoryPoint.of(LocalDate.of(FIRST_YEAR, 12, 31), start),
                        TrajectoryPoint.of(LocalDate.of(FIRST_YEAR + 2, 12, 31), middle),
                        TrajectoryPoint.of(goal.date(), goal.value())));
    }
}
