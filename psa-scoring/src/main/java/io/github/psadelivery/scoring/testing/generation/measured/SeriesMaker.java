package io.github.psadelivery.scoring.testing.generation.measured;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.Choices;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes up what was published of an indicator: up to eight periods, with gaps, and up to two revisions of each. */
public final class SeriesMaker {
    private static final int MOST_PERIODS = 8;
    private static final int SLOTS_OF_A_PERIOD = 4;

    /** How many choices a series takes, after those of its indicator. */
    public static final int SLOTS = 2 + MOST_PERIODS * SLOTS_OF_A_PERIOD;

    private SeriesMaker() {}

    /** A series of the indicator that was made with the same choices. */
    public static Series make(Indicator indicator, Choices choices) {
        int slot = IndicatorMaker.SLOTS;
        YearMonth start = indicator
                .baseline()
                .map(baseline -> YearMonth.from(baseline.date()))
                .orElse(YearMonth.of(2000, 3));
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < choices.pick(slot, MOST_PERIODS + 1); i++) {
            int first = slot + 2 + i * SLOTS_OF_A_PERIOD;
            if (choices.pick(first, 8) != 7) {
                add(indicator, period(indicator, start, i), first, choices, observations);
            }
        }
        Collections.rotate(observations, choices.pick(slot + 1, 5));
        return new Series(indicator.id(), observations);
    }

    private static MeasuredPeriod period(Indicator indicator, YearMonth start, int number) {
        int months = indicator.frequency().months();
        YearMonth first = start.plusMonths((long) number * months + 1);
        return new MeasuredPeriod(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    private static void add(
            Indicator indicator, MeasuredPeriod period, int slot, Choices choices, List<Observation> observations) {
        BigDecimal start =
                indicator.baseline().map(baseline -> baseline.value()).orElse(IndicatorMaker.scaled(choices, 500));
        BigDecimal value = start.add(IndicatorMaker.scaled(choices, choices.pick(slot + 1, 301) - 150));
        LocalDate published = period.end().plusMonths(indicator.lagInMonths()).plusDays(1);
        int revisions = choices.pick(slot + 2, 3);
        for (int vintage = 1; vintage <= 1 + revisions; vintage++) {
            BigDecimal revised =
                    vintage == 1 ? value : value.add(IndicatorMaker.scaled(choices, choices.pick(slot + 3, 51) - 25));
            observations.add(new Observation(
                    period,
                    revised,
                    published.plusMonths(3L * (vintage - 1)),
                    vintage,
                    vintage <= revisions,
                    indicator.surveyBased() ? Optional.of(IndicatorMaker.scaled(choices, 5)) : Optional.empty()));
        }
    }
}
