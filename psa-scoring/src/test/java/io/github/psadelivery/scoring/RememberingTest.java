package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.testing.generation.AssessmentFamily;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A scorer that remembers states gives what Drools gives when it is asked each time. */
class RememberingTest {
    private static final int EACH = 150;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 65_536})
    void givesWhatAskingGives(int mostRemembered) {
        givesWhatAskingGives(Rubrics.standard(), new ScoringOptions(mostRemembered));
    }

    /** Two assessments with the same counts and another number of areas that apply are two states of a share. */
    @Test
    void tellsApartWhatOnlyTheBaseOfAShareTellsApart() {
        PsaScorer scorer = PsaScorer.of(Rubrics.standard());
        List<String> areas = List.of("CP.1", "CP.2", "CP.3", "CP.4", "CP.5");

        assertThat(Stream.of(0, 1, 2, 3)
                        .map(notApplicable -> scorer.score(withTwoRed(areas, notApplicable))
                                .orThrow()
                                .judgement("capacity")
                                .outcome()
                                .toString()))
                .containsExactly("Amber/Red", "Red", "Red", "Red");
    }

    private static Assessment withTwoRed(List<String> areas, int notApplicable) {
        Assessment.Builder assessment = Assessments.empty();
        for (int place = 0; place < areas.size(); place++) {
            if (place < 2) {
                assessment.rate(areas.get(place), "Red", "");
            } else if (place < 2 + notApplicable) {
                assessment.notApplicable(areas.get(place), "It plays no part.");
            } else {
                assessment.rate(areas.get(place), "Green", "");
            }
        }
        return assessment.build();
    }

    /** One scorer for all of them, so that each meets what the ones before left behind. */
    static void givesWhatAskingGives(Rubric rubric, ScoringOptions options) {
        PsaScorer remembering = PsaScorer.of(rubric, options);
        PsaScorer asking = PsaScorer.of(rubric, new ScoringOptions(0));
        for (AssessmentFamily family : AssessmentFamily.values()) {
            GeneratedAssessments.of(rubric, 2003)
                    .of(family)
                    .limit(EACH)
                    .forEach(assessment -> assertThat(
                                    remembering.score(assessment).orThrow().derivedLikelihood())
                            .isEqualTo(asking.score(assessment).orThrow().derivedLikelihood()));
            GeneratedAssessments.of(rubric, 2004)
                    .of(family)
                    .limit(EACH)
                    .forEach(assessment -> assertThat(
                                    remembering.score(assessment).orThrow().judgements())
                            .isEqualTo(asking.score(assessment).orThrow().judgements()));
        }
    }
}
