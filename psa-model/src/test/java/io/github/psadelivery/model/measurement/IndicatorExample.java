package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IndicatorExample {

    @Test
    void anIndicatorWithItsTarget() {
        Indicator indicator = Indicator.of("PSA.3-2", "Unfounded asylum claims")
                .polarity(Polarity.DOWN_IS_GOOD)
                .unit("claims a year")
                .baseline(Baseline.of("84130", "2002-12-31"))
                .source("Asylum statistics")
                .producer("Home Office")
                .measured(Frequency.YEARLY, 2)
                .minimumMovement("500")
                .coverage("United Kingdom")
                .owner("owner-1")
                .target(IndicatorTarget.of("42065", "2004-12-31"))
                .standard(new MinimumStandard(new BigDecimal("100000"), "any year"))
                .build();

        assertThat(indicator)
                .isEqualTo(new Indicator(
                        "PSA.3-2",
                        "Unfounded asylum claims",
                        Polarity.DOWN_IS_GOOD,
                        "claims a year",
                        Optional.of(new Baseline(
                                new BigDecimal("84130"),
                                LocalDate.of(2002, 12, 31),
                                Optional.empty(),
                                Optional.empty())),
                        "Asylum statistics",
                        "Home Office",
                        Frequency.YEARLY,
                        2,
                        Optional.of(new BigDecimal("500")),
                        false,
                        "United Kingdom",
                        Optional.of("owner-1"),
                        List.of(new IndicatorTarget(new BigDecimal("42065"), LocalDate.of(2004, 12, 31), true)),
                        Optional.of(new MinimumStandard(new BigDecimal("100000"), "any year")),
                        Optional.empty()));
    }

    @Test
    void whatIsNotSaidTakesTheWrittenDefault() {
        Indicator bare = Indicator.of("a", "b").build();

        assertThat(bare)
                .isEqualTo(new Indicator(
                        "a",
                        "b",
                        Polarity.UP_IS_GOOD,
                        "",
                        Optional.empty(),
                        "",
                        "",
                        Frequency.YEARLY,
                        0,
                        Optional.empty(),
                        false,
                        "",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    void whatWasKnownOnADay() {
        Observation first = Observation.of(MeasuredPeriod.year(2003), "49405", LocalDate.of(2004, 2, 24));
        Series intake = new Series("intake", List.of(first, first.revised("49407", LocalDate.of(2004, 8, 24))));

        assertThat(intake.knownOn(LocalDate.of(2004, 3, 1)).latest()).contains(first);
        assertThat(intake.knownOn(LocalDate.of(2004, 9, 1)).latest())
                .map(Observation::value)
                .contains(new BigDecimal("49407"));
    }

    @Test
    void periodsOfYearsAndMonths() {
        assertThat(MeasuredPeriod.financialYear(2003)).hasToString("2003-04-01 to 2004-03-31");
        assertThat(MeasuredPeriod.months(LocalDate.of(2003, 2, 1), 1)).hasToString("2003-02-01 to 2003-02-28");
        assertThat(MeasuredPeriod.year(2003)).isGreaterThan(MeasuredPeriod.financialYear(2002));
    }
}
