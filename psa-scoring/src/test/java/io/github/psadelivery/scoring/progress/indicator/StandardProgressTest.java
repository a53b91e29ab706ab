package io.github.psadelivery.scoring.progress.indicator;

import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.in2003;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.on;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.upIsGood;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.progress.scale.StandardStatus;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandardProgressTest {
    @ParameterizedTest
    @CsvSource({
        "UP_IS_GOOD, 45, HELD",
        "UP_IS_GOOD, 44.99, BREACHED",
        "DOWN_IS_GOOD, 45, HELD",
        "DOWN_IS_GOOD, 45.01, BREACHED"
    })
    void aStandardIsHeldOnTheFloorItself(Polarity polarity, String value, StandardStatus status) {
        IndicatorProgress progress = on(
                upIsGood().polarity(polarity).standard(new MinimumStandard(new BigDecimal("45"), "England")),
                in2003(value));

        assertThat(progress.standard().orElseThrow().status()).isEqualTo(status);
        assertThat(progress.isStandardBreached()).isEqualTo(status == StandardStatus.BREACHED);
    }

    @Test
    void aStandardIsJudgedAtEveryObservation() {
        Observation low = Observation.of(MeasuredPeriod.year(2001), "40", LocalDate.of(2002, 2, 1));
        Observation lower = Observation.of(MeasuredPeriod.year(2002), "39", LocalDate.of(2003, 2, 1));

        StandardProgress standard = on(
                        upIsGood().standard(new MinimumStandard(new BigDecimal("45"), "England")),
                        low,
                        lower,
                        in2003("60"))
                .standard()
                .orElseThrow();

        assertThat(standard.status()).isEqualTo(StandardStatus.BREACHED);
        assertThat(standard.breaches()).isEqualTo(2);
        assertThat(standard.firstBreach()).contains(low);
    }

    @Test
    void withoutObservationsAStandardIsUnknown() {
        IndicatorProgress progress = on(upIsGood().standard(new MinimumStandard(BigDecimal.TEN, "England")));

        assertThat(progress.standard().orElseThrow().status()).isEqualTo(StandardStatus.UNKNOWN);
        assertThat(progress.isStandardBreached()).isFalse();
        assertThat(on(upIsGood(), in2003("1")).isStandardBreached()).isFalse();
    }
}
