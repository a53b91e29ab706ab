package io.github.psadelivery.scoring.progress.indicator;

import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.DAY;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.in2003;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.on;
import static io.github.psadelivery.scoring.progress.indicator.MeasuredShare.upIsGood;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.DataSystemReview;
import io.github.psadelivery.model.measurement.Frequency;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.scale.Improvement;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorAnswersTest {
    private static Observation withError(String value, String error) {
        return new Observation(
                MeasuredPeriod.year(2003),
                new BigDecimal(value),
                LocalDate.of(2004, 2, 1),
                1,
                false,
                Optional.of(new BigDecimal(error)));
    }

    private static Baseline baselineWithError(String error) {
        return new Baseline(
                new BigDecimal("50"), LocalDate.of(2002, 12, 31), Optional.empty(), Optional.of(new BigDecimal(error)));
    }

    private static Baseline baselineWithTrend(String trend) {
        return new Baseline(
                new BigDecimal("50"), LocalDate.of(1999, 12, 31), Optional.of(new BigDecimal(trend)), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"50, not improved", "50.01, improved", "49.99, not improved"})
    void withoutAMinimumAnyMovementInTheGoodDirectionCounts(String value, String answer) {
        IndicatorProgress progress = on(upIsGood(), in2003(value));

        assertThat(progress.improved()).hasToString(answer);
        assertThat(progress.level().needed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"52, improved", "51.99, not improved", "48, not improved"})
    void theMinimumMovementItselfIsEnough(String value, String answer) {
        IndicatorProgress progress = on(upIsGood().minimumMovement("2"), in2003(value));

        assertThat(progress.improved()).hasToString(answer);
        assertThat(progress.level().needed()).contains(new BigDecimal("2"));
    }

    @ParameterizedTest
    @CsvSource({"48, improved, 2", "48.01, not improved, 1.99", "52, not improved, -2"})
    void whereDownIsGoodTheChangeIsTurned(String value, String answer, String change) {
        IndicatorProgress progress =
                on(upIsGood().polarity(Polarity.DOWN_IS_GOOD).minimumMovement("2"), in2003(value));

        assertThat(progress.improved()).hasToString(answer);
        assertThat(progress.level().change()).contains(new BigDecimal(change));
    }

    /** Standard errors of 3 and 4 give 5 for the difference, and 1.96 times 5 is 9.8. */
    @ParameterizedTest
    @CsvSource({"59.8, improved", "59.79, not improved", "40, not improved"})
    void aSurveyMustMoveBeyondItsError(String value, String answer) {
        IndicatorProgress progress =
                on(upIsGood().surveyBased().baseline(baselineWithError("3")), withError(value, "4"));

        assertThat(progress.improved()).hasToString(answer);
        assertThat(progress.level().needed())
                .hasValueSatisfying(least -> assertThat(least).isEqualByComparingTo("9.8"));
        assertThat(progress.flags()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 61.99, not improved", "12, 62, improved", "5, 59.79, not improved", "5, 59.8, improved"})
    void ofMinimumMovementAndErrorOfASurveyBothMustBeReached(String minimum, String value, String answer) {
        IndicatorProgress progress = on(
                upIsGood().surveyBased().minimumMovement(minimum).baseline(baselineWithError("3")),
                withError(value, "4"));

        assertThat(progress.improved()).hasToString(answer);
    }

    @Test
    void theErrorOfWhatIsNoSurveyPlaysNoPart() {
        IndicatorProgress progress = on(upIsGood().baseline(baselineWithError("3")), withError("51", "4"));

        assertThat(progress.improved()).isEqualTo(Improvement.IMPROVED);
        assertThat(progress.reasons()).extracting(RuleReason::rule).containsExactly("improvement-basis");
    }

    @Test
    void ofASurveyWithoutAnErrorNobodyCanSayThatItImproved() {
        IndicatorProgress progress = on(upIsGood().surveyBased(), in2003("60"));

        assertThat(progress.improved()).isEqualTo(Improvement.UNKNOWN);
        assertThat(progress.hasFirstData()).isTrue();
        assertThat(progress.flags()).containsExactly(IndicatorFlag.SURVEY_ERROR_UNKNOWN);
        assertThat(progress.reasons())
                .extracting(RuleReason::rule)
                .containsExactly("improvement-basis", "survey-margin");
    }

    @Test
    void aSurveyThatGotWorseHasNotImprovedWhateverItsError() {
        assertThat(on(upIsGood().surveyBased(), in2003("50")).improved()).isEqualTo(Improvement.NOT_IMPROVED);
    }

    @Test
    void theMinimumMovementOfASurveyStandsInForAnErrorThatIsNotKnown() {
        IndicatorProgress half =
                on(upIsGood().surveyBased().minimumMovement("2").baseline(baselineWithError("3")), in2003("52"));

        assertThat(half.improved()).isEqualTo(Improvement.IMPROVED);
        assertThat(half.flags()).isEmpty();
    }

    /** From 1999-12-31 to 2003-12-31 are 1461 days, which are four years: the trend alone would have led to 54. */
    @ParameterizedTest
    @CsvSource({
        "54, 1, improved, not improved, 0",
        "54.01, 1, improved, improved, 0.01",
        "52, 1, improved, not improved, -2",
        "49, -1, not improved, improved, 3",
        "46, -1, not improved, not improved, 0"
    })
    void comparesWithTheTrendToo(String value, String trend, String level, String byTrend, String change) {
        IndicatorProgress progress = on(upIsGood().baseline(baselineWithTrend(trend)), in2003(value));

        assertThat(progress.level().answer()).hasToString(level);
        assertThat(progress.trend().answer()).hasToString(byTrend);
        assertThat(progress.improved()).isEqualTo(progress.level().answer());
        assertThat(progress.trend().change())
                .hasValueSatisfying(beyond -> assertThat(beyond).isEqualByComparingTo(change));
        assertThat(progress.flags().contains(IndicatorFlag.LEVEL_TREND_DISAGREE))
                .isEqualTo(!level.equals(byTrend));
    }

    @Test
    void turnsTheTrendToo() {
        IndicatorProgress progress =
                on(upIsGood().polarity(Polarity.DOWN_IS_GOOD).baseline(baselineWithTrend("-1")), in2003("45"));

        assertThat(progress.trend().change())
                .hasValueSatisfying(beyond -> assertThat(beyond).isEqualByComparingTo("1"));
        assertThat(progress.trend().answer()).isEqualTo(Improvement.IMPROVED);
    }

    @ParameterizedTest
    @CsvSource({"55.99, not improved", "56, improved"})
    void theMinimumMovementHoldsAgainstTheTrendToo(String value, String answer) {
        IndicatorProgress progress =
                on(upIsGood().minimumMovement("2").baseline(baselineWithTrend("1")), in2003(value));

        assertThat(progress.trend().answer()).hasToString(answer);
    }

    @Test
    void whereTheRulesSayTrendTheTrendIsCounted() {
        IndicatorAnswers byTrend = new IndicatorAnswers(
                EditedTables.standard()
                        .with("settings.csv", ",baseline level,", ",baseline trend,")
                        .rules(),
                DAY);

        IndicatorProgress beaten = byTrend.on(
                upIsGood().baseline(baselineWithTrend("1")).build(), List.of(in2003("52")), Optional.empty());
        IndicatorProgress withoutTrend = byTrend.on(upIsGood().build(), List.of(in2003("52")), Optional.empty());

        assertThat(beaten.improved()).isEqualTo(Improvement.NOT_IMPROVED);
        assertThat(withoutTrend.improved()).isEqualTo(Improvement.IMPROVED);
    }

    @Test
    void withoutABaselineNothingIsKnown() {
        IndicatorProgress progress = on(Indicator.of("I", "Pending"), in2003("60"));

        assertThat(progress.improved()).isEqualTo(Improvement.UNKNOWN);
        assertThat(progress.hasFirstData()).isFalse();
        assertThat(progress.level().change()).isEmpty();
        assertThat(progress.flags()).containsExactly(IndicatorFlag.BASELINE_PENDING);
        assertThat(progress.reasons()).isEmpty();
    }

    @Test
    void anObservationOfTheBaselineItselfIsNoFirstData() {
        Observation same = Observation.of(MeasuredPeriod.year(2002), "60", LocalDate.of(2003, 2, 1));

        IndicatorProgress progress = on(upIsGood(), same);

        assertThat(progress.hasFirstData()).isFalse();
        assertThat(progress.improved()).isEqualTo(Improvement.UNKNOWN);
        assertThat(progress.flags()).contains(IndicatorFlag.NO_FIRST_DATA);
    }

    @Test
    void aDayLaterThanTheBaselineIsFirstData() {
        LocalDate day = LocalDate.of(2003, 1, 1);
        Observation next = Observation.of(new MeasuredPeriod(day, day), "60", LocalDate.of(2003, 2, 1));

        assertThat(on(upIsGood(), next).hasFirstData()).isTrue();
    }

    @Test
    void nothingObservedIsNoFirstDataEither() {
        IndicatorProgress progress = on(upIsGood());

        assertThat(progress.latest()).isEmpty();
        assertThat(progress.flags()).containsExactly(IndicatorFlag.NO_FIRST_DATA);
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, false", "3, true"})
    void dataAreTooOldOnceFrequencyAndLagHavePassed(int lag, boolean isTooOld) {
        Observation in2002 = Observation.of(MeasuredPeriod.months(LocalDate.of(2002, 3, 1), 12), "60", DAY);
        IndicatorProgress progress = on(
                Indicator.of("I", "Old")
                        .baseline(Baseline.of("50", "2001-12-31"))
                        .measured(Frequency.YEARLY, lag),
                in2002);

        assertThat(progress.flags().contains(IndicatorFlag.DATA_TOO_OLD)).isEqualTo(isTooOld);
    }

    @Test
    void tellsThatTheLatestIsProvisional() {
        Observation provisional = new Observation(
                MeasuredPeriod.year(2003), BigDecimal.TEN, LocalDate.of(2004, 2, 1), 1, true, Optional.empty());

        assertThat(on(upIsGood(), provisional).flags()).containsExactly(IndicatorFlag.PROVISIONAL_DATA);
    }

    @Test
    void aRedDataSystemKeepsAnImprovementFromCounting() {
        IndicatorProgress progress = on(upIsGood().dataSystem(review(false)), in2003("60"));

        assertThat(progress.improved()).isEqualTo(Improvement.NOT_IMPROVED);
        assertThat(progress.level().answer()).isEqualTo(Improvement.IMPROVED);
        assertThat(progress.flags()).containsExactly(IndicatorFlag.DATA_SYSTEM_BLOCKS);
        assertThat(progress.confidence()).contains(new BigDecimal("0.2"));
        assertThat(progress.reasons()).extracting(RuleReason::rule).containsExactly("improvement-basis", "DS-5");
    }

    @Test
    void whereTheRulesSaySoARedDataSystemBlocksNothing() {
        IndicatorAnswers lenient = new IndicatorAnswers(
                EditedTables.standard()
                        .with("data-systems.csv", "red systems,0.2,no", "red systems,0.2,yes")
                        .rules(),
                DAY);

        IndicatorProgress progress =
                lenient.on(upIsGood().dataSystem(review(false)).build(), List.of(in2003("60")), Optional.empty());

        assertThat(progress.improved()).isEqualTo(Improvement.IMPROVED);
        assertThat(progress.flags()).isEmpty();
    }

    @Test
    void aRedDataSystemIsNoReasonWhereNothingImproved() {
        IndicatorProgress progress = on(upIsGood().dataSystem(review(false)), in2003("40"));

        assertThat(progress.flags()).isEmpty();
        assertThat(progress.reasons()).extracting(RuleReason::rule).containsExactly("improvement-basis");
    }

    @Test
    void aFitDataSystemLetsAnImprovementCount() {
        IndicatorProgress progress = on(upIsGood().dataSystem(review(true)), in2003("60"));

        assertThat(progress.improved()).isEqualTo(Improvement.IMPROVED);
        assertThat(progress.confidence()).contains(new BigDecimal("1.0"));
    }

    private static DataSystemReview review(boolean isReliable) {
        return new DataSystemReview(false, true, isReliable, true, true, false, Optional.empty(), Optional.empty());
    }
}
