package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.delivery.path.PathGap;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * <b>L24</b> Counting in another unit changes no share of the way.
 *
 * <p>Why: 84,130 claims and 84.13 thousand claims are the same.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: path and value are multiplied by a thousand, and by a hundredth; what is planned and the
 * difference are multiplied too, and the share stays.
 *
 * <p>A failure means: something is rounded to a fixed number of decimal places, or compared with a fixed number.
 *
 * <p>Thread-safety: immutable.
 */
public final class UnitPlaysNoPart extends DataLaw<Measuring, MeasuredCase> {
    private static final List<BigDecimal> FACTORS = List.of(new BigDecimal(1000), new BigDecimal("0.01"));

    public UnitPlaysNoPart() {
        super(24, Strength.REQUIRED, "Counting in another unit changes no share of the way");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        PathGap before = subject.gap(given.path(), given.indicator().polarity(), given.value());
        return FACTORS.stream()
                .flatMap(factor -> violation(subject, given, before, factor).stream())
                .findFirst();
    }

    private static Optional<Violation> violation(
            Measuring subject, MeasuredCase given, PathGap before, BigDecimal factor) {
        Trajectory path = Changed.path(given.path(), factor::multiply);
        PathGap after = subject.gap(path, given.indicator().polarity(), Changed.value(given.value(), factor::multiply));
        Optional<BigDecimal> planned =
                subject.plannedOn(given.path(), given.value().period().end());
        Optional<BigDecimal> plannedAfter =
                subject.plannedOn(path, given.value().period().end());
        boolean isKept = Changed.isSame(before.share(), after.share())
                && Changed.isSame(before.difference().map(factor::multiply), after.difference())
                && Changed.isSame(planned.map(factor::multiply), plannedAfter);
        return isKept
                ? Optional.empty()
                : Optional.of(new Violation(
                        "times " + factor, before + ", planned " + planned, after + ", planned " + plannedAfter));
    }
}
