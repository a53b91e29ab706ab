package io.github.psadelivery.scoring.progress.indicator;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A share of pupils that was 50 % at the end of 2002, and what the standard rules make of it in the middle of 2004. */
final class MeasuredShare {
    static final LocalDate DAY = LocalDate.of(2004, 6, 30);
    static final IndicatorAnswers ANSWERS = new IndicatorAnswers(ProgressTables.standard(), DAY);

    static Indicator.Builder upIsGood() {
        return Indicator.of("I", "Share of pupils").unit("%").baseline(Baseline.of("50", "2002-12-31"));
    }

    static Observation in2003(String value) {
        return Observation.of(MeasuredPeriod.year(2003), value, LocalDate.of(2004, 2, 1));
    }

    static IndicatorProgress on(Indicator.Builder indicator, Observation... known) {
        return ANSWERS.on(indicator.build(), List.of(known), Optional.empty());
    }

    private MeasuredShare() {}
}
