package io.github.psadelivery.model.delivery.check;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.TrajectoryPoint;
import io.github.psadelivery.model.delivery.path.RegionalPaths;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The regional parts of each path against the whole. Nothing in the data says whether they add up or average, so they
 * are told only where they can do neither: they do not add up, and the whole is not between the least and the greatest.
 */
final class Regions {
    private final Map<String, List<Trajectory>> regionsByIndicator = new LinkedHashMap<>();
    private final Map<String, Whole> wholeByIndicator = new LinkedHashMap<>();

    private record Whole(Trajectory path, Findings at) {}

    void add(Trajectory path, Findings at) {
        if (path.region().isPresent()) {
            regionsByIndicator
                    .computeIfAbsent(path.indicator(), indicator -> new ArrayList<>())
                    .add(path);
        } else {
            wholeByIndicator.putIfAbsent(path.indicator(), new Whole(path, at));
        }
    }

    void check() {
        wholeByIndicator.forEach((indicator, whole) -> Optional.ofNullable(regionsByIndicator.get(indicator))
                .flatMap(regions -> dayApart(whole.path(), regions))
                .ifPresent(day -> whole.at()
                        .in("points")
                        .add(
                                ProblemCode.REGIONS_APART,
                                "On %s the regions neither add up to the whole nor can they average to it."
                                        .formatted(day),
                                "Put the regional trajectories or this one right.")));
    }

    private static Optional<LocalDate> dayApart(Trajectory whole, List<Trajectory> regions) {
        List<LocalDate> notTheSum = RegionalPaths.addingUp(regions).daysApartFrom(whole);
        boolean canAverage = whole.points().stream().allMatch(point -> isBetween(point, regions));
        return canAverage ? Optional.empty() : notTheSum.stream().findFirst();
    }

    private static boolean isBetween(TrajectoryPoint whole, List<Trajectory> regions) {
        List<BigDecimal> parts = regions.stream()
                .flatMap(region -> region.plannedOn(whole.date()).stream())
                .toList();
        return parts.size() == regions.size()
                && parts.stream().anyMatch(part -> part.compareTo(whole.planned()) <= 0)
                && parts.stream().anyMatch(part -> part.compareTo(whole.planned()) >= 0);
    }
}
