package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes up cases: the indicator, its series and its paths, all with the same choices. */
public final class MeasuredCaseMaker {
    private static final int FIRST = IndicatorMaker.SLOTS + SeriesMaker.SLOTS;
    private static final int MOST_BENDS = 3;

    /** How many choices a case takes. */
    public static final int SLOTS = FIRST + 8 + 2 * MOST_BENDS;

    private MeasuredCaseMaker() {}

    /** A case about an indicator of this id. */
    public static MeasuredCase make(String id, Choices choices) {
        Indicator indicator = IndicatorMaker.settled(id, choices);
        Baseline from = indicator.baseline().orElseThrow();
        IndicatorTarget to = indicator.targets().get(0);
        PathWish wish = new PathWish(
                from,
                to,
                choices.pick(FIRST, List.of(PathWish.Shape.values())),
                1 + choices.pick(FIRST + 1, 4),
                choices.pick(FIRST + 2, List.of(Frequency.YEARLY, Frequency.QUARTERLY)));
        Trajectory path = bent(id, from, to, choices);
        LocalDate early = from.date().plusDays(choices.pick(FIRST + 3, 2500));
        return new MeasuredCase(
                indicator,
                SeriesMaker.make(indicator, choices),
                value(from, to, choices),
                path,
                wish,
                regions(path, 1 + choices.pick(FIRST + 6, 4)),
                early,
                early.plusDays(choices.pick(FIRST + 7, 1000)));
    }

    /** From the baseline to the target by up to three other points, each wherever it pleases. */
    private static Trajectory bent(String id, Baseline from, IndicatorTarget to, Choices choices) {
        List<TrajectoryPoint> points = new ArrayList<>();
        points.add(point(from.date(), from.value()));
        for (int i = 0; i < MOST_BENDS; i++) {
            LocalDate day = from.date().plusMonths(3L * i + 2).plusDays(choices.pick(FIRST + 8 + 2 * i, 28));
            int tenths = choices.pick(FIRST + 9 + 2 * i, 401) - 200;
            if (tenths > -200) {
                points.add(point(day, from.value().add(IndicatorMaker.scaled(choices, tenths))));
            }
        }
        points.add(point(to.date(), to.value()));
        return new Trajectory(id, Optional.empty(), points);
    }

    private static TrajectoryPoint point(LocalDate day, BigDecimal planned) {
        return new TrajectoryPoint(day, planned, List.of(), Optional.of("Made up for tests."));
    }

    /** A single day on the path, so that every path has a value to be held against. */
    private static Observation value(Baseline from, IndicatorTarget to, Choices choices) {
        int days = (int) (to.date().toEpochDay() - from.date().toEpochDay());
        LocalDate day = from.date().plusDays(choices.pick(FIRST + 4, days + 1));
        BigDecimal value = from.value().add(IndicatorMaker.scaled(choices, choices.pick(FIRST + 5, 401) - 200));
        return new Observation(new MeasuredPeriod(day, day), value, day, 1, false, Optional.empty());
    }

    /** Parts of one to four tenths each, and what is left. */
    private static List<Trajectory> regions(Trajectory whole, int count) {
        List<Trajectory> parts = new ArrayList<>();
        int left = 10;
        for (int i = 1; i < count; i++) {
            parts.add(part(whole, "Region " + i, i));
            left -= i;
        }
        parts.add(part(whole, "Region " + count, left));
        return parts;
    }

    private static Trajectory part(Trajectory whole, String region, int tenths) {
        return new Trajectory(
                whole.indicator(),
                Optional.of(region),
                whole.points().stream()
                        .map(point -> point(point.date(), point.planned().multiply(BigDecimal.valueOf(tenths, 1))))
                        .toList());
    }
}
