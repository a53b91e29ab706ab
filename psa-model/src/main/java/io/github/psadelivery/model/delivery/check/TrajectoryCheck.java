package io.github.psadelivery.model.delivery.check;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** One trajectory: its points, what its slopes rest on, and where it starts and ends. */
final class TrajectoryCheck {
    private final List<TrajectoryPoint> points;
    private final Set<String> actions;
    private final Findings at;

    TrajectoryCheck(Trajectory path, Set<String> actions, Findings at) {
        this.points = path.points();
        this.actions = actions;
        this.at = at;
    }

    /** Tells of points that cannot be used, and says whether all can. */
    boolean areThePointsUsable() {
        boolean isUsable = points.size() >= 2;
        if (!isUsable) {
            at.in("points")
                    .add(
                            ProblemCode.TOO_FEW_POINTS,
                            "The trajectory has %s.".formatted(points.isEmpty() ? "no point" : "only one point"),
                            "Give it two at least: the baseline and the target.");
        }
        for (int i = 0; i < points.size(); i++) {
            TrajectoryPoint point = points.get(i);
            Findings here = at.in("points", i);
            isUsable &= Limits.holdFor(point.planned(), "planned", here);
            isUsable &= Limits.holdFor(point.date(), "date", here);
            if (i > 0 && !point.date().isAfter(points.get(i - 1).date())) {
                isUsable = false;
                here.in("date")
                        .add(
                                ProblemCode.POINTS_OUT_OF_ORDER,
                                "The point of %s does not lie after the one before it.".formatted(point.date()),
                                "List the points by their dates, one a day.");
            }
        }
        return isUsable;
    }

    /** Tells of actions that are not there, and of changes of slope that rest on nothing. */
    void basis() {
        for (int i = 0; i < points.size(); i++) {
            TrajectoryPoint point = points.get(i);
            Findings here = at.in("points", i);
            for (int j = 0; j < point.actions().size(); j++) {
                Named.check(point.actions().get(j), actions, "action", here.in("actions", j));
            }
            boolean isWithoutBasis = point.actions().isEmpty()
                    && point.assumption().filter(text -> !text.isBlank()).isEmpty();
            if (i > 0 && i < points.size() - 1 && isWithoutBasis && doesTheSlopeChangeAt(i)) {
                here.add(
                        ProblemCode.SLOPE_WITHOUT_BASIS,
                        "From %s on the path has another slope, and nothing says why.".formatted(point.date()),
                        "Name the actions that act from then on, or write down what is assumed.");
            }
        }
    }

    private boolean doesTheSlopeChangeAt(int place) {
        TrajectoryPoint before = points.get(place - 1);
        TrajectoryPoint here = points.get(place);
        TrajectoryPoint after = points.get(place + 1);
        return rise(before, here)
                        .multiply(days(here, after))
                        .compareTo(rise(here, after).multiply(days(before, here)))
                != 0;
    }

    private static BigDecimal rise(TrajectoryPoint from, TrajectoryPoint to) {
        return to.planned().subtract(from.planned());
    }

    private static BigDecimal days(TrajectoryPoint from, TrajectoryPoint to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from.date(), to.date()));
    }

    /** Tells where the path starts elsewhere than at the baseline, or ends elsewhere than at the last target. */
    void ends(Indicator indicator) {
        indicator
                .baseline()
                .filter(baseline -> !isAt(points.get(0), baseline.date(), baseline.value()))
                .ifPresent(this::tellOfTheStart);
        indicator.targets().stream()
                .max(Comparator.comparing(IndicatorTarget::date))
                .filter(target -> !isAt(points.get(points.size() - 1), target.date(), target.value()))
                .ifPresent(this::tellOfTheEnd);
    }

    private static boolean isAt(TrajectoryPoint point, LocalDate date, BigDecimal value) {
        return point.date().equals(date) && point.planned().compareTo(value) == 0;
    }

    private void tellOfTheStart(Baseline baseline) {
        at.in("points", 0)
                .add(
                        ProblemCode.STARTS_ELSEWHERE,
                        "The trajectory starts elsewhere than at the baseline, which is %s on %s."
                                .formatted(baseline.value(), baseline.date()),
                        "Let the first point be the baseline.");
    }

    private void tellOfTheEnd(IndicatorTarget target) {
        at.in("points", points.size() - 1)
                .add(
                        ProblemCode.ENDS_ELSEWHERE,
                        "The trajectory ends elsewhere than at its target, which is %s by %s."
                                .formatted(target.value(), target.date()),
                        "Let the last point be the target at its date.");
    }
}
