package io.github.psadelivery.scoring.progress;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * States the recent performance of an assessment from data, so that it feeds the likelihood of delivery.
 *
 * <p>Of several indicators the one that stands worst against its path counts; those of which nobody can say are left
 * out. The reason tells the value beside what was planned, and the evidence is where the numbers come from.
 *
 * <p>Absence: an assessment that states recent performance itself stays as it is, and so does one whose indicators all
 * stand nobody knows how: unknown performance is not stated.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * Assessment assessed = RecentPerformanceStatement.into(assessment, result.indicators(), Wording.english());
 * }</pre>
 */
public final class RecentPerformanceStatement {
    private RecentPerformanceStatement() {}

    /** Gives the assessment with recent performance as the data of these indicators have it. */
    public static Assessment into(Assessment assessment, List<IndicatorProgress> indicators, Wording wording) {
        if (assessment.statementOn(RecentPerformance.SCALE).isPresent()) {
            return assessment;
        }
        Optional<IndicatorProgress> worst = Optional.empty();
        for (IndicatorProgress indicator : indicators) {
            Optional<RecentPerformance> level = indicator.path().level();
            if (level.isPresent()
                    && worst.flatMap(found -> found.path().level())
                            .map(other -> level.get().isWorseThan(other))
                            .orElse(true)) {
                worst = Optional.of(indicator);
            }
        }
        return worst.map(found -> stated(assessment, found, wording)).orElse(assessment);
    }

    private static Assessment stated(Assessment assessment, IndicatorProgress indicator, Wording wording) {
        Observation latest = indicator.latest().orElseThrow();
        String because = wording.text(
                "progress.recent.because",
                indicator.text(),
                latest.value().toPlainString(),
                indicator.path().planned().map(BigDecimal::toPlainString).orElseThrow());
        String evidence = wording.text(
                "progress.recent.evidence",
                indicator.source(),
                latest.period().toString(),
                latest.published().toString());
        List<Statement> statements = new ArrayList<>(assessment.statements());
        statements.add(new Rated(
                RecentPerformance.SCALE,
                indicator.path().level().orElseThrow().label(),
                because,
                List.of(new Evidence(evidence))));
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }
}
