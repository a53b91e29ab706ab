package io.github.psadelivery.scoring.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
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
        Scored scored = PsaScorer.standard().score(assessment).orThrow();

        scored.judgements()
                .forEach(result -> covered(result.judgement(), result.outcome().worst()));
        covered(Rubrics.standard().likelihood(), scored.likelihood().worst());
    }

    private static void covered(Item item, Level level) {
        Statistics.label(item.id())
                .collect(level)
                .coverage(coverage -> item.requiredScale()
                        .levels()
                        .forEach(step -> coverage.check(step.level()).percentage(share -> share >= 5)));
    }

    @Provide
    Arbitrary<Assessment> full() {
        return PsaArbitraries.assessments(Rubrics.standard(), AssessmentFamily.FULL);
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
