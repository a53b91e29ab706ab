package io.github.psadelivery.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.law.data.DataLawsReport;
import io.github.psadelivery.scoring.testing.law.measured.Measuring;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class MeasurementLawsTest {

    @Test
    void thisLibraryKeepsEveryLaw() {
        DataLawsReport<MeasuredCase> report = MeasurementLaws.check(Measuring.ours());

        report.orThrow();
        assertThat(report.toString())
                .startsWith(
                        "L23 Turning all numbers and the polarity round changes no gap (required): kept by 300 cases\n")
                .satisfies(text -> assertThat(text.lines()).hasSize(7));
    }

    @Test
    void theNumbersFollowThoseOfScorers() {
        assertThat(MeasurementLaws.list())
                .extracting(DataLaw::number)
                .containsExactly("L23", "L24", "L25", "L26", "L27", "L28", "L29");
    }

    @Test
    void whatThrowsBreaksTheLawsThatAskForIt() {
        Measuring throwing = new Measuring() {
            @Override
            public Series knownOn(Series series, LocalDate day) {
                throw new IllegalStateException("no series");
            }
        };

        DataLawsReport<MeasuredCase> report = MeasurementLaws.check(throwing);

        assertThat(report.broken()).extracting(broken -> broken.law().number()).containsExactly("L25", "L26");
        assertThat(report.broken())
                .allSatisfy(broken -> assertThat(broken.broken()).isEqualTo(300));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(report::orThrow)
                .withMessageStartingWith("L25 ")
                .withMessageContaining("broken by 300 of 300 cases.")
                .withMessageContaining("expected: an answer")
                .withMessageContaining("no series");
    }
}
