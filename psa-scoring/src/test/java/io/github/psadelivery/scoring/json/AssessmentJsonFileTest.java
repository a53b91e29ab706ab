package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.assessment;
import static io.github.psadelivery.scoring.json.AssessmentJsonTest.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import org.junit.jupiter.api.Test;

/** Files of which a part can be used. */
class AssessmentJsonFileTest {

    @Test
    void warnsOfALabelThatSaysAnotherMonth() {
        SourcedAssessments read =
                read(assessment(SUBJECT, "{\"effective\": \"2003-07\", \"printed\": \"July 02\"}", "{}"));

        assertThat(read.assessments()).hasSize(1);
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.problems())
                .singleElement()
                .asString()
                .startsWith("ASM-010 warning at a.json, $.date.printed: The printed label is “July 02”");
    }

    @Test
    void tellsOfASecondAssessmentOfOneSubjectAtOneDate() {
        String one = assessment(SUBJECT, DATE, "{}");

        SourcedAssessments read = read("[%s, %s]".formatted(one, one));

        assertThat(read.assessments()).hasSize(1);
        assertThat(read.problems())
                .map(AssessmentJsonProblemsTest::told)
                .containsExactly("ASM-018 $[1]: T1 2003-07 is assessed already: a.json, $[0]. "
                        + "Keep one of the two, or give one of them another date.");
    }

    @Test
    void keepsTheAssessmentsThatReadWell() {
        SourcedAssessments read = read(
                "[{}, %s, {\"subject\": 1}]".formatted(assessment(SUBJECT, DATE, "{\"stage\": {\"level\": \"2\"}}")));

        assertThat(read.assessments())
                .extracting(sourced -> sourced.origin().whole())
                .containsExactly(new Place.Path("a.json", "$[1]"));
        assertThat(read.problems()).hasSize(6);
    }
}
