package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.path.RegionalPaths;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * <b>L29</b> Regions make the whole again, by adding or by averaging.
 *
 * <p>Why: If every region keeps to its path, the country has to be on its own.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a path is split into regions that add up to it on the days of its points; regions that are each
 * like the whole average to it, whatever they weigh; and a region that weighs nothing plays no part.
 *
 * <p>A failure means: shares are added, counts averaged, or weights left out.
 *
 * <p>Thread-safety: immutable.
 */
public final class RegionsCompose extends DataLaw<Measuring, MeasuredCase> {

    public RegionsCompose() {
        super(29, Strength.REQUIRED, "Regions make the whole again, by adding or by averaging");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        List<BigDecimal> weights = IntStream.rangeClosed(1, given.regions().size())
                .mapToObj(BigDecimal::valueOf)
                .toList();
        RegionalPaths alike =
                RegionalPaths.averaging(Collections.nCopies(given.regions().size(), given.path()), weights);
        RegionalPaths oneCounts = RegionalPaths.averaging(
                Stream.concat(Stream.of(given.path()), given.regions().stream()).toList(),
                Stream.concat(
                                Stream.of(BigDecimal.ONE),
                                Collections.nCopies(given.regions().size(), BigDecimal.ZERO).stream())
                        .toList());
        return Stream.of(RegionalPaths.addingUp(given.regions()), alike, oneCounts)
                .flatMap(regions -> violation(subject, given, regions).stream())
                .findFirst();
    }

    private static Optional<Violation> violation(Measuring subject, MeasuredCase given, RegionalPaths regions) {
        return given.path().points().stream()
                .filter(point -> !Changed.isSame(subject.together(regions, point.date()), Optional.of(point.planned())))
                .findFirst()
                .map(point -> broken(subject, regions, point.date(), point.planned()));
    }

    private static Violation broken(Measuring subject, RegionalPaths regions, LocalDate day, BigDecimal planned) {
        return new Violation(
                "regions on " + day,
                planned.toPlainString(),
                subject.together(regions, day).toString());
    }
}
