package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EffectiveDateTest {

    @Test
    void readsAMonth() {
        EffectiveDate date = EffectiveDate.parse(" 2003-07 ");

        assertThat(date).isEqualTo(EffectiveDate.of(YearMonth.of(2003, 7))).hasToString("2003-07");
        assertThat(date.day()).isEmpty();
    }

    @Test
    void readsADayAndKnowsItsMonth() {
        EffectiveDate date = EffectiveDate.parse("2003-07-15");

        assertThat(date).isEqualTo(EffectiveDate.of(LocalDate.of(2003, 7, 15))).hasToString("2003-07-15");
        assertThat(date.month()).isEqualTo(YearMonth.of(2003, 7));
    }

    @Test
    void comesAsAMonthBeforeItsDays() {
        assertThat(Stream.of("2003-08", "2003-07-15", "2002-12-31", "2003-07", "2003-07-01")
                        .map(EffectiveDate::parse)
                        .sorted())
                .map(EffectiveDate::toString)
                .containsExactly("2002-12-31", "2003-07", "2003-07-01", "2003-07-15", "2003-08");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2003-13", "-", "", "2003", "2003-7", "2003-02-30", "2003-07-", "July 02", "+12003-07", "٢٠٠٣-٠٧"
            })
    void rejectsWhatIsNoMonthAndNoDay(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectiveDate.parse(text))
                .withMessage(
                        "“" + text + "” is not a date. Write a month such as 2003-07 or a day such as 2003-07-15.");
    }

    @Test
    void rejectsADayOfAnotherMonth() {
        LocalDate day = LocalDate.of(2003, 8, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EffectiveDate(YearMonth.of(2003, 7), Optional.of(day)))
                .withMessage(
                        "month is 2003-07 and day is 2003-08-01. Use EffectiveDate.of(day), which takes its month.");
    }

    @Test
    void rejectsYearsThatDoNotHaveFourDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> EffectiveDate.of(YearMonth.of(-1, 7)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EffectiveDate.of(YearMonth.of(20030, 7)))
                .withMessage("month is 20030-07. Use a year of four digits.");
    }

    @Test
    void twoAreEqualIfTheyNameTheSameMonthOrDay() {
        EffectiveDate month = EffectiveDate.parse("2003-12");
        EffectiveDate day = EffectiveDate.parse("2003-12-31");

        assertThat(month)
                .isEqualTo(EffectiveDate.of(YearMonth.of(2003, 12)))
                .hasSameHashCodeAs(EffectiveDate.parse("2003-12"))
                .isEqualByComparingTo(EffectiveDate.parse("2003-12"))
                .isNotEqualTo(day)
                .isNotEqualTo(EffectiveDate.parse("2004-01"))
                .isNotEqualTo("2003-12");
        assertThat(day)
                .isEqualTo(EffectiveDate.of(LocalDate.of(2003, 12, 31)))
                .isNotEqualTo(EffectiveDate.parse("2003-12-30"))
                .isLessThan(EffectiveDate.parse("2004-01"));
    }
}
