package io.github.psadelivery.scoring.progress.indicator;

import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.ANSWERS;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.DAY;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.in2003;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.on;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.upIsGood;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.scale.PathUnknown;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathStandingTest {
    /** From 50 to 70 in two years: 60 is planned for the end of 2003, and a twentieth of the way is 1. */
    @ParameterizedTest
    @CsvSource({
        "61, ABOVE_PATH, RP-1, 0.05",
        "60.99, ON_PATH, RP-2, 0.0495",
        "59.01, ON_PATH, RP-2, -0.0495",
        "59, NEAR_PATH, RP-3, -0.05",
        "56.01, NEAR_PATH, RP-3, -0.1995",
        "56, BELOW_PATH, RP-4, -0.2"
    })
    void recentPerformanceComesFromTheGapToThePath(String value, RecentPerformance level, String rule, String share) {
        PathStanding path = onPath(in2003(value)).path();

        assertThat(path.level()).contains(level);
        assertThat(path.rule().map(RuleReason::rule)).contains(rule);
        assertThat(path.share()).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo(share));
        assertThat(path.planned()).hasValueSatisfying(found -> assertThat(found).isEqualByComparingTo("60"));
        assertThat(path.difference())
                .hasValueSatisfying(found ->
                        assertThat(found).isEqualByComparingTo(new BigDecimal(value).subtract(new BigDecimal("60"))));
        assertThat(path.unknown()).isEmpty();
    }

    private static IndicatorProgress onPath(Observation... known) {
        Indicator indicator = upIsGood().measured(Frequency.YEARLY, 5).build();
        Trajectory path =
                Trajectory.straightLine("I", Baseline.of("50", "2001-12-31"), IndicatorTarget.of("70", "2005-12-30"));
        return ANSWERS.on(indicator, List.of(known), Optional.of(path));
    }

    @Test
    void recentPerformanceIsUnknownForAReason() {
        Observation before = Observation.of(MeasuredPeriod.year(2000), "60", DAY);
        Observation after = Observation.of(MeasuredPeriod.year(2006), "60", DAY);
        Observation old = Observation.of(MeasuredPeriod.year(2002), "60", DAY);

        assertThat(on(upIsGood(), in2003("60")).path().unknown()).contains(PathUnknown.NO_TRAJECTORY);
        assertThat(onPath().path().unknown()).contains(PathUnknown.NO_DATA);
        assertThat(onPath(before).path().unknown()).contains(PathUnknown.BEFORE_THE_PATH);
        assertThat(onPath(after).path().unknown()).contains(PathUnknown.AFTER_THE_PATH);
        assertThat(onPath(old).path().unknown()).contains(PathUnknown.DATA_TOO_OLD);
        assertThat(onPath(old).path().level()).isEmpty();
        assertThat(onPath(old).path().share()).isPresent();
    }

    @Test
    void aPathThatGoesNowhereHasNoMeasure() {
        Trajectory flat =
                Trajectory.straightLine("I", Baseline.of("50", "2001-12-31"), IndicatorTarget.of("50", "2005-12-31"));

        PathStanding path = ANSWERS.on(upIsGood().build(), List.of(in2003("60")), Optional.of(flat))
                .path();

        assertThat(path.unknown()).contains(PathUnknown.NO_DISTANCE);
        assertThat(path.difference()).isPresent();
    }
}
