package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DataAgeTest {
    private static final Indicator QUARTERLY =
            Indicator.of("waits", "Waits").measured(Frequency.QUARTERLY, 2).build();
    private static final Observation TO_THE_END_OF_JUNE =
            Observation.of(MeasuredPeriod.months(LocalDate.of(2003, 4, 1), 3), "1", LocalDate.of(2003, 8, 29));

    @Test
    void theNextValueIsDueAfterFrequencyAndLag() {
        DataAge age = DataAge.of(QUARTERLY, TO_THE_END_OF_JUNE, LocalDate.of(2003, 9, 1));

        assertThat(age.measuredUntil()).isEqualTo(LocalDate.of(2003, 6, 30));
        assertThat(age.nextDue()).isEqualTo(LocalDate.of(2003, 11, 30));
    }

    @Test
    void dataAreOutOfDateFromTheDayAfter() {
        assertThat(DataAge.of(QUARTERLY, TO_THE_END_OF_JUNE, LocalDate.of(2003, 11, 30))
                        .isOutOfDate())
                .isFalse();
        assertThat(DataAge.of(QUARTERLY, TO_THE_END_OF_JUNE, LocalDate.of(2003, 12, 1))
                        .isOutOfDate())
                .isTrue();
    }

    @Test
    void theEndOfAMonthLeadsToTheEndOfAMonth() {
        Observation toFebruary =
                Observation.of(MeasuredPeriod.months(LocalDate.of(2003, 2, 1), 1), "1", LocalDate.of(2003, 3, 1));
        Observation toMidMonth = Observation.of(
                new MeasuredPeriod(LocalDate.of(2003, 1, 16), LocalDate.of(2003, 2, 15)),
                "1",
                LocalDate.of(2003, 3, 1));
        Indicator monthly =
                Indicator.of("waits", "Waits").measured(Frequency.MONTHLY, 0).build();

        assertThat(DataAge.of(monthly, toFebruary, LocalDate.of(2003, 3, 1)).nextDue())
                .isEqualTo(LocalDate.of(2003, 3, 31));
        assertThat(DataAge.of(monthly, toMidMonth, LocalDate.of(2003, 3, 1)).nextDue())
                .isEqualTo(LocalDate.of(2003, 3, 15));
    }
}
