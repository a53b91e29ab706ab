package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ReportDateTest {

    @Test
    void keepsTheEffectiveDateAndThePrintedLabel() {
        ReportDate date = ReportDate.of("2003-07").printedAs("July 02");

        assertThat(date.effective()).hasToString("2003-07");
        assertThat(date.printed()).contains("July 02");
    }

    @Test
    void hasNoLabelUntilOneIsPrinted() {
        assertThat(ReportDate.of("2003-07").printed()).isEmpty();
        assertThat(ReportDate.of("2003-07").printedAs(" ").printed()).isEmpty();
    }

    @Test
    void rejectsWhatIsNoDate() {
        assertThatIllegalArgumentException().isThrownBy(() -> ReportDate.of("July 02"));
    }
}
