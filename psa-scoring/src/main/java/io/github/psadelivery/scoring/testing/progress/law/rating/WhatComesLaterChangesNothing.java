package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <b>L33</b> What is published later changes nothing in a past report.
 *
 * <p>Why: A report of the past must come out the same after later revisions; history is never rated anew in silence.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: every series gets revisions of all its periods and a period of its own, all published after
 * the day; the whole result must be the same.
 *
 * <p>A failure means: the latest vintage is taken instead of the latest one known, or the day of a period for that of
 * its publication.
 *
 * <p>Thread-safety: immutable.
 */
public final class WhatComesLaterChangesNothing extends DataLaw<TestedProgress, RegisterCase> {

    public WhatComesLaterChangesNothing() {
        super(33, Strength.REQUIRED, "What is published later changes nothing in a past report");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        ProgressResult before = tested.of(example);
        List<Series> series = example.register().series().stream()
                .map(known -> withLater(known, example.asOf()))
                .toList();
        ProgressResult after = tested.of(example.with(Edits.series(example.register(), series)));
        return before.equals(after)
                ? Optional.empty()
                : Optional.of(new Violation("register", before.toString(), after.toString()));
    }

    private static Series withLater(Series known, LocalDate asOf) {
        LocalDate later = asOf.plusDays(1);
        List<Observation> observations = new ArrayList<>(known.observations());
        for (Observation observation : known.observations()) {
            observations.add(new Observation(
                    observation.period(),
                    observation.value().add(BigDecimal.TEN),
                    later,
                    observation.vintage() + 10,
                    false,
                    observation.standardError()));
        }
        MeasuredPeriod today = new MeasuredPeriod(asOf, asOf);
        observations.add(new Observation(today, BigDecimal.ONE, later, 1, false, Optional.empty()));
        return new Series(known.indicator(), observations);
    }
}
