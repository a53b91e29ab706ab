package io.github.psadelivery.scoring.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedMonthTest {

    @ParameterizedTest
    @ValueSource(strings = {"July 02", "july 2002", " Jul 02 ", "JUL. '02", "July  ’02"})
    void readsAMonthAndAYear(String label) {
        assertThat(PrintedMonth.of(label)).contains(YearMonth.of(2002, 7));
    }

    @Test
    void readsEveryMonthWhateverTheLocale() {
        assertThat(PrintedMonth.of("april 03")).contains(YearMonth.of(2003, 4));
        assertThat(PrintedMonth.of("Sept 03")).contains(YearMonth.of(2003, 9));
        assertThat(PrintedMonth.of("may 03")).contains(YearMonth.of(2003, 5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Summer 02", "July", "02", "Ju 02", "July 2", "July 02 (revised)", "First report"})
    void leavesOtherLabelsAlone(String label) {
        assertThat(PrintedMonth.of(label)).isEmpty();
    }
}
