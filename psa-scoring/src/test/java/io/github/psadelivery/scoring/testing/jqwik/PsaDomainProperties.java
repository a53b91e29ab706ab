package io.github.psadelivery.scoring.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.generation.AssessmentFamily;
import io.github.psadelivery.scoring.testing.generation.BoundaryAssessment;
import io.github.psadelivery.scoring.testing.generation.InvalidAssessment;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.statistics.Statistics;

/** The domain fills our types, and its assessments reach every level often enough. */
@Domain(PsaDomain.class)
class PsaDomainProperties {

    @Property(tries = 1000)
    void everyLevelOfEveryOutcomeComesUp(@ForAll("full") Assessment assessment) {
        everyLevelComesUp(assessment);
    }

    @Property(tries = 1000)
    void everyLevelComesUpWithGaps(@ForAll("withGaps") Assessment assessment) {
        everyLevelComesUp(assessment);
    }

    @Property(tries = 1000)
    void everyLevelComesUpWithNotApplicables(@ForAll("withNotApplicables") Assessment assessment) {
        everyLevelComesUp(assessment);
    }

    @Property(tries = 1000)
    void everyLevelComesUpWithStatedJudgements(@ForAll("withStatedJudgements") Assessment assessment) {
        everyLevelComesUp(assessment);
    }

    @Property(tries = 1000)
    void everyLevelComesUpInAMixture(@ForAll("mixed") Assessment assessment) {
        everyLevelComesUp(assessment);
    }

    private static void everyLevelComesUp(Assessment assessment) {
        Scored scored = PsaScorer.standard().score(assessment).orThrow();

        scored.judgements().forEach(result -> covered(result.judgement(), result.outcome()));
        covered(Rubrics.standard().likelihood(), scored.likelihood());
    }

    /** Each level of the scale, as one of the ends. */
    private static void covered(Item item, Outcome outcome) {
        for (ScaleLevel step : item.requiredScale().levels()) {
            Level level = step.level();
            Statistics.label(item.id() + " " + level.label())
                    .collect(level.equals(outcome.worst()) || level.equals(outcome.best()))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share >= 5));
        }
    }

    @Provide
    Arbitrary<Assessment> full() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.FULL);
    }

    @Provide
    Arbitrary<Assessment> withGaps() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.WITH_GAPS);
    }

    @Provide
    Arbitrary<Assessment> withNotApplicables() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.WITH_NOT_APPLICABLES);
    }

    @Provide
    Arbitrary<Assessment> withStatedJudgements() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.WITH_STATED_JUDGEMENTS);
    }

    @Provide
    Arbitrary<Assessment> mixed() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.MIXED);
    }

    @Property(tries = 300)
    void anAssessmentIsScored(@ForAll Assessment assessment) {
        assertThat(PsaScorer.standard().check(assessment)).isEmpty();
    }

    @Property(tries = 200)
    void anInvalidOneGivesItsProblem(@ForAll InvalidAssessment invalid) {
        assertThat(PsaScorer.standard().check(invalid.assessment()))
                .extracting(Problem::code)
                .containsExactly(invalid.code());
    }

    @Property(tries = 200)
    void aBoundaryOneCanBeScored(@ForAll BoundaryAssessment edge) {
        assertThat(PsaScorer.standard().check(edge.assessment())).isEmpty();
    }

    @Property(tries = 60)
    void aRubricReadsBackFromItsTables(@ForAll Rubric rubric) {
        assertThat(RubricReader.read(RubricWriter.sheets(rubric)).orThrow().reference())
                .isEqualTo(rubric.reference());
    }

    @Property(tries = 40)
    void aRowCanStandInTheRubric(@ForAll Cap row) {
        List<Cap> rows = new ArrayList<>(Rubrics.standard().tables().caps());
        rows.add(row);

        assertThat(RubricMaker.withCaps(Rubrics.standard(), rows).tables().caps())
                .isEqualTo(rows);
    }
}
