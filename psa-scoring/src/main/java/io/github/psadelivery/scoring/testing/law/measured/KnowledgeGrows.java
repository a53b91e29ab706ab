package io.github.psadelivery.scoring.testing.law.measured;

import static java.util.stream.Collectors.toMap;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L25</b> What was known of a period is not forgotten later.
 *
 * <p>Why: A revision replaces a value; nothing unpublishes one.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each period that is known on a day is known on a later day too, of the same vintage or a later
 * one, and once only.
 *
 * <p>A failure means: old or provisional values are dropped, or a period stands there twice.
 *
 * <p>Thread-safety: immutable.
 */
public final class KnowledgeGrows extends DataLaw<Measuring, MeasuredCase> {

    public KnowledgeGrows() {
        super(25, Strength.REQUIRED, "What was known of a period is not forgotten later");
    }

    @Override
    public Optional<Violation> violation(Measuring subject, MeasuredCase given) {
        Map<MeasuredPeriod, Integer> early = vintages(subject.knownOn(given.series(), given.early()));
        Map<MeasuredPeriod, Integer> late = vintages(subject.knownOn(given.series(), given.late()));
        return early.entrySet().stream()
                .filter(known -> late.getOrDefault(known.getKey(), 0) < known.getValue())
                .findFirst()
                .map(lost -> new Violation(
                        lost.getKey().toString(),
                        "vintage %s or later on %s".formatted(lost.getValue(), given.late()),
                        late.toString()));
    }

    /** A period that stands there twice throws, which breaks the law too. */
    private static Map<MeasuredPeriod, Integer> vintages(Series known) {
        return known.observations().stream().collect(toMap(Observation::period, Observation::vintage));
    }
}
