package io.github.psadelivery.scoring.progress.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.DataSystemReview;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.MinimumStandard;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.progress.indicator.IndicatorAnswers;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.table.EditedTables;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryProgressTest {
    private static final ProgressRules RULES = ProgressTables.standard();
    private static final IndicatorAnswers ANSWERS = new IndicatorAnswers(RULES, LocalDate.of(2004, 6, 30));

    private static IndicatorProgress indicator(String id, String value) {
        return ANSWERS.on(
                builder(id).build(),
                List.of(Observation.of(MeasuredPeriod.year(2003), value, LocalDate.of(2004, 2, 1))),
                Optional.empty());
    }

    private static Indicator.Builder builder(String id) {
        return Indicator.of(id, "Indicator " + id).baseline(Baseline.of("50", "2002-12-31"));
    }

    private static IndicatorProgress withoutData(String id) {
        return ANSWERS.on(builder(id).build(), List.of(), Optional.empty());
    }

    /** So many improved, so many not, and so many without data. */
    private static List<IndicatorProgress> basket(int improved, int not, int without) {
        List<IndicatorProgress> basket = new ArrayList<>();
        for (int number = 1; number <= improved; number++) {
            basket.add(indicator("improved-" + number, "60"));
        }
        for (int number = 1; number <= not; number++) {
            basket.add(indicator("not-" + number, "40"));
        }
        for (int number = 1; number <= without; number++) {
            basket.add(withoutData("without-" + number));
        }
        return basket;
    }

    private static SummaryProgress rated(List<IndicatorProgress> basket, ProgressRules rules) {
        return SummaryProgress.of(BasketKind.DSO, "DSO-1", "An objective", basket, rules.summary());
    }

    /** The first five are as published; the rest stand on both sides of each edge. */
    @ParameterizedTest
    @CsvSource({
        "3, 4, 0, some progress, SR-3",
        "12, 5, 0, strong progress, ",
        "8, 9, 0, some progress, SR-3",
        "1, 3, 5, not yet assessed, SR-1",
        "2, 2, 5, not yet assessed, SR-1",
        "4, 4, 0, some progress, SR-3",
        "5, 4, 0, strong progress, ",
        "4, 5, 0, some progress, SR-3",
        "0, 4, 0, no progress, SR-2",
        "1, 3, 0, some progress, SR-3",
        "0, 2, 2, not yet assessed, SR-1",
        "0, 3, 2, no progress, SR-2",
        "2, 0, 2, not yet assessed, SR-1",
        "3, 0, 2, strong progress, ",
        "2, 1, 2, some progress, SR-3",
        "1, 0, 0, strong progress, "
    })
    void ratesByTheCounts(int improved, int not, int without, String rating, String rule) {
        SummaryProgress summary = rated(basket(improved, not, without), RULES);

        assertThat(summary.rating()).hasToString(rating);
        assertThat(summary.decidedBy())
                .extracting(RuleReason::rule)
                .isEqualTo(rule == null ? List.of() : List.of(rule));
        assertThat(summary.counts()).isEqualTo(new BasketCounts(improved + not + without, improved + not, improved, 0));
    }

    @Test
    void listsWhichIndicatorsAreHow() {
        List<IndicatorProgress> basket = new ArrayList<>(basket(2, 1, 1));
        basket.add(ANSWERS.on(
                builder("survey").surveyBased().build(),
                List.of(Observation.of(MeasuredPeriod.year(2003), "60", LocalDate.of(2004, 2, 1))),
                Optional.empty()));

        SummaryProgress summary = rated(basket, RULES);

        assertThat(summary.improved()).containsExactly("improved-1", "improved-2");
        assertThat(summary.notImproved()).containsExactly("not-1");
        assertThat(summary.withoutFirstData()).containsExactly("without-1");
        assertThat(summary.unknown()).containsExactly("survey");
        assertThat(summary.counts().withFirstData()).isEqualTo(4);
    }

    @Test
    void aBreachedStandardCapsAtSomeProgress() {
        List<IndicatorProgress> basket = new ArrayList<>(basket(4, 0, 0));
        basket.add(ANSWERS.on(
                builder("floor")
                        .standard(new MinimumStandard(new BigDecimal("70"), "England"))
                        .build(),
                List.of(Observation.of(MeasuredPeriod.year(2003), "60", LocalDate.of(2004, 2, 1))),
                Optional.empty()));

        SummaryProgress summary = rated(basket, RULES);

        assertThat(summary.rating()).hasToString("some progress");
        assertThat(summary.decidedBy()).extracting(RuleReason::rule).containsExactly("SR-4");
        assertThat(summary.standardsBreached()).containsExactly("floor");
        assertThat(summary.improved()).hasSize(5);
    }

    @Test
    void rulesThatWouldHaveAllowedMoreAreToldToo() {
        SummaryProgress summary = rated(basket(0, 3, 0), RULES);

        assertThat(summary.decidedBy()).extracting(RuleReason::rule).containsExactly("SR-2");
        assertThat(summary.appliedToo()).extracting(RuleReason::rule).containsExactly("SR-3");
    }

    @Test
    void whatWasNeverMeasuredIsNotYetAssessedWhateverTheRulesSay() {
        ProgressRules without = EditedTables.standard()
                .withoutLine("summary-rating.csv", "SR-1")
                .rules();

        SummaryProgress nothing = rated(basket(0, 0, 3), without);

        assertThat(nothing.rating()).hasToString("not yet assessed");
        assertThat(nothing.decidedBy()).isEmpty();
        assertThat(nothing.appliedToo()).extracting(RuleReason::rule).containsExactly("SR-2", "SR-3");
    }

    @Test
    void theDenominatorIsARow() {
        ProgressRules amongMeasured = EditedTables.standard()
                .with(
                        "summary-rating.csv",
                        "SR-3,half,not improved,all indicators",
                        "SR-3,half,not improved,indicators with first data")
                .rules();

        assertThat(rated(basket(3, 1, 3), RULES).rating()).hasToString("some progress");
        assertThat(rated(basket(3, 1, 3), amongMeasured).rating()).hasToString("strong progress");
        assertThat(rated(basket(2, 2, 3), amongMeasured).rating()).hasToString("some progress");
    }

    @Test
    void tellsTheLeastConfidence() {
        List<IndicatorProgress> basket = new ArrayList<>(basket(1, 0, 0));
        basket.add(reviewed("explained", true));
        basket.add(reviewed("not-explained", false));
        basket.add(reviewed("explained-too", true));

        assertThat(rated(basket, RULES).lowestConfidence()).contains(new BigDecimal("0.6"));
        assertThat(rated(basket(1, 0, 0), RULES).lowestConfidence()).isEmpty();
    }

    private static IndicatorProgress reviewed(String id, boolean isExplained) {
        DataSystemReview review =
                new DataSystemReview(false, true, true, true, false, isExplained, Optional.empty(), Optional.empty());
        return ANSWERS.on(builder(id).dataSystem(review).build(), List.of(), Optional.empty());
    }
}
