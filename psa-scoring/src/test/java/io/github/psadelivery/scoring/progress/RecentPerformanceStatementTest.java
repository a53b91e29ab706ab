package io.github.psadelivery.scoring.progress;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.delivery.Trajectory;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Polarity;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.progress.indicator.IndicatorAnswers;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecentPerformanceStatementTest {
    private static final Wording WORDING = Wording.english();
    private static final LocalDate DAY = LocalDate.of(2004, 3, 31);

    private static Assessment.Builder assessment() {
        return Assessment.of(Subject.of("T2", "Fewer unfounded claims"), ReportDate.of("2004-03"))
                .challenge(Challenge.LOW, "Little stands in the way.")
                .planning(Rating.GREEN, "The plan is sound.")
                .capacity(Rating.GREEN, "The people are there.")
                .stage(Stage.IRREVERSIBLE_PROGRESS);
    }

    /** Down from 80,000 to 40,000 in two years, so that 60,000 is planned for the end of the first. */
    private static IndicatorProgress claims(String value) {
        Indicator indicator = Indicator.of("claims", "Unfounded claims")
                .polarity(Polarity.DOWN_IS_GOOD)
                .source("Asylum statistics, table 1")
                .build();
        Trajectory path = Trajectory.straightLine(
                "claims", Baseline.of("80000", "2002-12-31"), IndicatorTarget.of("40000", "2004-12-30"));
        return new IndicatorAnswers(ProgressTables.standard(), DAY)
                .on(
                        indicator,
                        List.of(Observation.of(MeasuredPeriod.year(2003), value, LocalDate.of(2004, 2, 24))),
                        Optional.of(path));
    }

    private static IndicatorProgress withoutPath() {
        return new IndicatorAnswers(ProgressTables.standard(), DAY)
                .on(Indicator.of("x", "Without a path").build(), List.of(), Optional.empty());
    }

    @Test
    void statesRecentPerformanceWithItsReasonAndEvidence() {
        Assessment stated = RecentPerformanceStatement.into(assessment().build(), List.of(claims("75000")), WORDING);

        Rated rated = (Rated) stated.statementOn(RecentPerformance.SCALE).orElseThrow();
        assertThat(rated.level()).isEqualTo("Below path");
        assertThat(rated.because()).isEqualTo("Unfounded claims: 75000 where 60000 was planned.");
        assertThat(rated.evidence().get(0).reference())
                .isEqualTo("Asylum statistics, table 1: 2003-01-01 to 2003-12-31, published 2004-02-24");
        assertThat(stated.statements()).hasSize(5);
    }

    @Test
    void itFeedsTheLikelihood() {
        Assessment before = assessment().build();
        Assessment after = RecentPerformanceStatement.into(before, List.of(claims("75000")), WORDING);

        assertThat(((Scored) PsaScorer.standard().score(before)).likelihood()).hasToString("Green");
        assertThat(((Scored) PsaScorer.standard().score(after)).likelihood()).hasToString("Amber/Green");
    }

    @Test
    void ofSeveralTheWorstCounts() {
        Assessment stated = RecentPerformanceStatement.into(
                assessment().build(),
                List.of(claims("50000"), withoutPath(), claims("65000"), claims("60000")),
                WORDING);

        assertThat(stated.statementOn(RecentPerformance.SCALE))
                .map(statement -> ((Rated) statement).level())
                .contains("Near path");
    }

    @Test
    void whatTheAssessorStatedStays() {
        Assessment stated =
                assessment().recentPerformance(RecentPerformance.ON_PATH).build();

        assertThat(RecentPerformanceStatement.into(stated, List.of(claims("75000")), WORDING))
                .isEqualTo(stated);
    }

    @Test
    void whatIsUnknownIsNotStated() {
        Assessment before = assessment().build();

        assertThat(RecentPerformanceStatement.into(before, List.of(withoutPath()), WORDING))
                .isEqualTo(before);
        assertThat(RecentPerformanceStatement.into(before, List.of(), WORDING)).isEqualTo(before);
    }
}
