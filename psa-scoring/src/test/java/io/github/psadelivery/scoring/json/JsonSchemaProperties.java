package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is written keeps to the schemas in the jar. */
class JsonSchemaProperties {
    private static final PsaScorer SCORER = PsaScorer.standard();

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.oneOf(ArbitraryAssessments.ofTheStandardRubric(), ArbitraryAssessments.ofAnyWords());
    }

    @Property(tries = 200)
    void required_J08_whatIsWrittenKeepsToItsSchema(@ForAll("assessments") Assessment assessment) {
        assertThat(Schemas.errors("assessment-1", AssessmentJson.write(assessment)))
                .isEmpty();
        assertThat(Schemas.errors("assessment-1", AssessmentJsonLines.write(assessment)))
                .isEmpty();
        assertThat(Schemas.errors("result-1", ResultJson.write(SCORER.score(assessment))))
                .isEmpty();
    }
}
