package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.Map;

/** Assessments for tests of scoring. */
final class Assessments {
    private static final Rubric RUBRIC = Rubrics.standard();

    private Assessments() {}

    static Assessment.Builder empty() {
        return Assessment.of(Subject.of("A", "A target"), ReportDate.of("2003-12"));
    }

    /** Every area at its best, embedding change. */
    static Assessment.Builder allBest() {
        return allBestBut(Map.of());
    }

    /** Every area at its best but for these; embedding change. */
    static Assessment.Builder allBestBut(Map<String, Level> levelByArea) {
        Assessment.Builder assessment = empty().stage(Stage.EMBEDDING_CHANGE);
        for (Item area : RUBRIC.areas("likelihood")) {
            Level level =
                    levelByArea.getOrDefault(area.id(), area.requiredScale().best());
            assessment.rate(area.id(), level, "Rationale of " + area.id(), "Evidence of " + area.id());
        }
        return assessment;
    }

    /** Every area of one judgement at one level. */
    static Assessment.Builder rateAll(Assessment.Builder assessment, String judgement, Level level) {
        RUBRIC.areas(judgement).forEach(area -> assessment.rate(area.id(), level, ""));
        return assessment;
    }
}
