package io.github.psadelivery.scoring.testing.zoo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.testing.MeasurementLaws;
import io.github.psadelivery.scoring.testing.generation.measured.GeneratedMeasurements;
import io.github.psadelivery.scoring.testing.generation.measured.MeasuredCase;
import io.github.psadelivery.scoring.testing.law.data.DataLawsReport;
import io.github.psadelivery.scoring.testing.law.measured.Measuring;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every wrong answer breaks a law, and every law is broken by a wrong answer: no law is for show. */
class MeasurementLawMatrixTest {
    private static final List<MeasuredCase> CASES =
            GeneratedMeasurements.of(1998).cases().limit(100).toList();

    @Test
    void everyWrongAnswerIsCaughtAndEveryLawCatchesOne() {
        Map<WrongMeasuring, DataLawsReport<MeasuredCase>> reports = new EnumMap<>(WrongMeasuring.class);
        for (WrongMeasuring wrong : WrongMeasuring.values()) {
            reports.put(wrong, MeasurementLaws.check(wrong, CASES));
        }

        assertThat(reports)
                .allSatisfy((wrong, report) ->
                        assertThat(report.areKept()).as(wrong.words()).isFalse());
        assertThat(MeasurementLaws.list())
                .allSatisfy(law -> assertThat(reports.values())
                        .as(law.toString())
                        .anySatisfy(report -> assertThat(report.broken())
                                .anyMatch(broken -> broken.law().equals(law))));
    }

    /** Else the matrix would prove nothing. */
    @Test
    void theRightAnswersAreNotCaughtOnTheSameCases() {
        MeasurementLaws.check(Measuring.ours(), CASES).orThrow();
    }
}
