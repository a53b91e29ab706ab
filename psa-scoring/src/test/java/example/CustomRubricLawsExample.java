package example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.Laws;
import io.github.psadelivery.scoring.testing.LawsReport;
import io.github.psadelivery.scoring.testing.jqwik.PsaArbitraries;
import java.nio.file.Path;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A test suite for a rubric of one's own: tables in a folder, and our laws. */
class CustomRubricLawsExample {
    static final Path FOLDER = Path.of("src", "test", "resources", "example", "our-rubric");
    static final Rubric OURS = RubricReader.read(FOLDER).orThrow();

    /** One call holds every law, here on every assessment there is. */
    static LawsReport laws(Rubric rubric) {
        return Laws.all().check(rubric).orThrow();
    }

    @Example
    void ourRubricKeepsEveryLaw() {
        LawsReport report = laws(OURS);

        assertThat(report.cases()).isEqualTo("every one of 900 assessments");
    }

    /** A law of our own, on assessments made up for our rubric. */
    @Property(tries = 200)
    void whoIsNotReadyIsNeverGreen(@ForAll("ours") Assessment assessment) {
        var scored = PsaScorer.of(OURS).score(assessment).orThrow();

        if (scored.judgement("readiness").outcome().toString().equals("Red")) {
            assertThat(scored.likelihood()).hasToString("Red");
        }
    }

    @Provide
    Arbitrary<Assessment> ours() {
        return PsaArbitraries.assessments(OURS);
    }
}
