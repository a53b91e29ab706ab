package io.github.psadelivery.scoring.testing.law.measured;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <b>L26</b> What is published later changes nothing that was known before.
 *
 * <p>Why: A past report replays to the same words years later, whatever was revised since.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a revision of the first observation and a new period are added to the series, both published
 * the day after; what was known on the day is the same.
 *
 * <p>A failure means: the day of publication is not looked at, or the last value of a list is taken.
 *
 * <p>Thread-safety: immutable.
 */
public final class ThePastStays extends DataLaw<Measuring, MeasuredCase> {

    public ThePastStays() {
        super(26, Strength.REQUIRED, "What is published later changes nothing that was known before");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        LocalDate dayAfter = given.early().plusDays(1);
        List<Observation> more = new ArrayList<>(given.series().observations());
        if (!more.isEmpty()) {
            more.add(more.get(0).revised("1", dayAfter));
        }
        more.add(new Observation(
                new MeasuredPeriod(given.early(), given.early()),
                BigDecimal.ONE,
                dayAfter,
                1,
                false,
                Optional.empty()));
        Series before = subject.knownOn(given.series(), given.early());
        Series after = subject.knownOn(new Series(given.series().indicator(), more), given.early());
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Violation("known on " + given.early(), before.toString(), after.toString()));
    }
}
