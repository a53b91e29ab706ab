package io.github.psadelivery.scoring.report.chart;

import io.github.psadelivery.model.assessment.EffectiveDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Trajectories for tests; all figures are made up. */
public final class Trajectories {
    private static final List<DatedValue> PLANNED = List.of(
            DatedValue.of("2002-07", "52"),
            DatedValue.of("2003-01", "58"),
            DatedValue.of("2003-07", "64.5"),
            DatedValue.of("2004-07", "75"));

    private Trajectories() {}

    private static DatedMilestone milestone(String date, String name, boolean isReached) {
        return new DatedMilestone(EffectiveDate.parse(date), name, isReached);
    }

    /** Four values, of which the latest is short of the plan. */
    public static TrajectoryFigures behindPlan() {
        return new TrajectoryFigures(
                "Decisions within two months",
                "%",
                true,
                List.of(
                        DatedValue.of("2003-07", "59.5"),
                        DatedValue.of("2002-07", "51"),
                        DatedValue.of("2002-11", "57"),
                        DatedValue.of("2003-03", "58")),
                PLANNED,
                Optional.of(DatedValue.of("2004-07", "75")),
                List.of(
                        milestone("2003-01", "Case managers in place", true),
                        milestone("2003-11", "Second centre open <late>", false)));
    }

    /** The same where fewer are better. */
    static TrajectoryFigures fewerIsBetter() {
        TrajectoryFigures figures = behindPlan();
        return new TrajectoryFigures(
                figures.title(),
                figures.unit(),
                false,
                figures.actual(),
                figures.planned(),
                figures.target(),
                figures.milestones());
    }

    /** Actual values alone. */
    static TrajectoryFigures withoutPlan(String... values) {
        List<DatedValue> actual = IntStream.range(0, values.length)
                .mapToObj(index -> DatedValue.of((2001 + index) + "-03", values[index]))
                .toList();
        return new TrajectoryFigures("Claims", "a month", false, actual, List.of(), Optional.empty(), List.of());
    }

    /** An actual value for each of so many days from 1900 on, one more each day, and a plan that asks for one more, a day longer. */
    static TrajectoryFigures ofDays(int days) {
        return new TrajectoryFigures(
                "Claims", "a day", true, daily(days, 0), daily(days + 1, 1), Optional.empty(), List.of());
    }

    private static List<DatedValue> daily(int days, int first) {
        LocalDate start = LocalDate.of(1900, 1, 1);
        return IntStream.range(0, days)
                .mapToObj(index ->
                        new DatedValue(EffectiveDate.of(start.plusDays(index)), BigDecimal.valueOf(index + first)))
                .toList();
    }
}
