package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import java.time.LocalDate;
import java.util.Optional;

/**
 * <b>L34</b> What is known on one day is known on every later day.
 *
 * <p>Why: Knowledge of measured data only grows: there may be revisions, and no period becomes unknown again.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the same register is asked some 400 days later; every indicator that had data still has, and
 * its latest period is none before.
 *
 * <p>A failure means: old data are forgotten, or only those published around the day are looked at.
 *
 * <p>Thread-safety: immutable.
 */
public final class WhatIsKnownStaysKnown extends DataLaw<TestedProgress, RegisterCase> {
    private static final int DAYS = 400;

    public WhatIsKnownStaysKnown() {
        super(34, Strength.REQUIRED, "What is known on one day is known on every later day");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        ProgressResult before = tested.of(example);
        LocalDate later = example.asOf().plusDays(DAYS);
        ProgressResult after = tested.of(new RegisterCase(example.register(), later));
        for (IndicatorProgress indicator : before.indicators()) {
            Optional<IndicatorProgress> then = after.indicator(indicator.indicator());
            boolean isStillKnown = then.isPresent()
                    && (!indicator.hasFirstData() || then.get().hasFirstData())
                    && !lastDay(then.get()).isBefore(lastDay(indicator));
            if (!isStillKnown) {
                return Optional.of(new Violation(
                        indicator.indicator(),
                        "data until %s or later".formatted(lastDay(indicator)),
                        then.map(found -> "data until %s".formatted(lastDay(found)))
                                .orElse("nothing")));
            }
        }
        return Optional.empty();
    }

    private static LocalDate lastDay(IndicatorProgress indicator) {
        return indicator.latest().map(latest -> latest.period().end()).orElse(LocalDate.MIN);
    }
}
