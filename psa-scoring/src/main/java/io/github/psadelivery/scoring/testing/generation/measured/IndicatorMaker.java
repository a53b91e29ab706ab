package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Makes up indicators. Values keep between 5 and 95, times a hundred where they are no percentages. */
public final class IndicatorMaker {
    /** How many choices an indicator takes. */
    public static final int SLOTS = 12;

    private static final List<Frequency> FREQUENCIES =
            List.of(Frequency.YEARLY, Frequency.HALF_YEARLY, Frequency.QUARTERLY, Frequency.MONTHLY);
    private static final List<String> UNITS = List.of("%", "points", "claims a year");

    private IndicatorMaker() {}

    /** One with a baseline, or one in ten with its baseline pending. */
    public static Indicator make(String id, Choices choices) {
        boolean isPending = choices.pick(0, 10) == 9;
        return with(id, choices, isPending ? Optional.empty() : Optional.of(baseline(choices)));
    }

    /** One with a baseline and a target. */
    public static Indicator settled(String id, Choices choices) {
        return with(id, choices, Optional.of(baseline(choices)));
    }

    private static Indicator with(String id, Choices choices, Optional<Baseline> baseline) {
        Polarity polarity = choices.pick(2, List.of(Polarity.values()));
        Indicator.Builder indicator = Indicator.of(id, "Indicator " + id)
                .polarity(polarity)
                .unit(choices.pick(1, UNITS))
                .source("Made up for tests")
                .measured(choices.pick(3, FREQUENCIES), choices.pick(4, 7));
        if (choices.pick(5, 3) > 0) {
            indicator.minimumMovement(scaled(choices, choices.pick(6, 30)).toPlainString());
        }
        if (choices.pick(5, 3) > 1) {
            indicator.surveyBased();
        }
        if (choices.pick(7, 4) == 3) {
            indicator.standard(
                    new MinimumStandard(scaled(choices, polarity == Polarity.UP_IS_GOOD ? 150 : 850), "everywhere"));
        }
        Baseline start = baseline.orElseGet(() -> baseline(choices));
        baseline.ifPresent(indicator::baseline);
        indicator.target(target(polarity, start, choices));
        return indicator.build();
    }

    private static Baseline baseline(Choices choices) {
        LocalDate date = YearMonth.of(1998, 1).plusMonths(choices.pick(8, 120)).atEndOfMonth();
        Optional<BigDecimal> trend =
                choices.pick(9, 2) == 0 ? Optional.empty() : Optional.of(scaled(choices, choices.pick(9, 41) - 20));
        return new Baseline(scaled(choices, 200 + choices.pick(10, 601)), date, trend, Optional.empty());
    }

    private static IndicatorTarget target(Polarity polarity, Baseline start, Choices choices) {
        BigDecimal distance = scaled(choices, 1 + choices.pick(11, 150));
        LocalDate date = YearMonth.from(start.date())
                .plusMonths(12L * (1 + choices.pick(6, 5)))
                .atEndOfMonth();
        return new IndicatorTarget(start.value().add(polarity.turned(distance)), date, true);
    }

    /** Tenths of a point, in the unit of the indicator. */
    static BigDecimal scaled(Choices choices, int tenths) {
        return "%".equals(choices.pick(1, UNITS)) ? BigDecimal.valueOf(tenths, 1) : BigDecimal.valueOf(tenths * 10L);
    }
}
