package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static Assessment.Builder removals() {
        return Assessment.of(Subject.of("T7", "Remove a greater proportion"), ReportDate.of("2003-07"));
    }

    @Test
    void isNamedAfterSubjectAndEffectiveDate() {
        assertThat(removals().build().name()).isEqualTo("T7 2003-07");
    }

    @Test
    void statesNothingUntilSaidOtherwise() {
        Assessment assessment = removals().build();

        assertThat(assessment.assessor()).isEmpty();
        assertThat(assessment.statements()).isEmpty();
        assertThat(assessment.published()).isEmpty();
        assertThat(assessment.corrections()).isEmpty();
        assertThat(assessment.statementOn("DC.1")).isEmpty();
    }

    @Test
    void statesJudgementsUnderTheirIds() {
        Assessment assessment = removals()
                .challenge(Challenge.MEDIUM, "Ways round the limits are known.")
                .planning(Rating.AMBER_RED, "")
                .capacity(Rating.AMBER_GREEN, "", "Review of May 2003")
                .stage(Stage.IMPLEMENTATION)
                .recentPerformance(RecentPerformance.NEAR_PATH)
                .build();

        assertThat(assessment.statements())
                .containsExactly(
                        new Rated("challenge", "Medium", "Ways round the limits are known.", List.of()),
                        new Rated("planning", "Amber/Red", "", List.of()),
                        new Rated("capacity", "Amber/Green", "", List.of(new Evidence("Review of May 2003"))),
                        new Rated("stage", "Implementation", "", List.of()),
                        new Rated("recent performance", "Near path", "", List.of()));
    }

    @Test
    void keepsTheAssessorsOwnWords() {
        Assessment assessment = removals()
                .rate("DC.1", "Ambre/Red", "As before.", "Plan", "Minutes")
                .build();

        assertThat(assessment.statements())
                .containsExactly(new Rated(
                        "DC.1", "Ambre/Red", "As before.", List.of(new Evidence("Plan"), new Evidence("Minutes"))));
    }

    @Test
    void keepsBothStatementsOnOneItemAndFindsTheFirst() {
        Assessment assessment = removals()
                .notApplicable("DC.3", "Nothing is reorganised.")
                .rate("DC.3", Challenge.LOW, "")
                .build();

        assertThat(assessment.statements()).hasSize(2);
        assertThat(assessment.statementOn("DC.3")).contains(new NotApplicable("DC.3", "Nothing is reorganised."));
    }

    @Test
    void keepsWhatWasPublishedAndCorrected() {
        Correction misprint = new Correction("challenge", "N", "M", "N is no level.");

        Assessment assessment = removals()
                .assessor("The unit")
                .published(Rating.AMBER_RED)
                .correction(misprint)
                .build();

        assertThat(assessment.assessor()).contains("The unit");
        assertThat(assessment.published()).contains(PublishedLikelihood.of("Amber/Red"));
        assertThat(assessment.corrections()).containsExactly(misprint);
    }

    @Test
    void takesABlankAssessorForNone() {
        assertThat(removals().assessor(" ").build().assessor()).isEqualTo(Optional.empty());
    }

    @Test
    void doesNotChangeWhenItsBuilderGoesOn() {
        Assessment.Builder builder = removals();
        Assessment before = builder.build();

        builder.stage(Stage.EMBEDDING_CHANGE);

        assertThat(before.statements()).isEmpty();
        assertThat(builder.build().statements()).hasSize(1);
    }
}
