package example;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.Scorer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The two example suites fail when what they test is made wrong; else they would show nothing. */
class ExamplesFailWhenWrongTest {

    @Test
    void theSuiteOfTheRubricFailsWhenARowCapsWhatIsGood() {
        Rubric wrong =
                withRow("LI-4,likelihood,1,readiness,Green,,,,Amber/Green,Too good to be true.,Assumption: ours\n");

        assertThatThrownBy(() -> CustomRubricLawsExample.laws(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("L13 Everything at the best gives the best (expected): broken by")
                .hasMessageContaining("likelihood Green with everything at its best")
                .hasMessageContaining("L13 counterexample,");
    }

    @Test
    void theSuiteOfTheScorerFailsWhenTheScorerReadsOnlyWhatStandsFirst() {
        Scorer right = new CautiousScorer(CustomRubricLawsExample.OURS);
        Scorer wrong = assessment -> {
            List<Statement> statements = assessment.statements();
            return right.score(new Assessment(
                    assessment.subject(),
                    assessment.date(),
                    assessment.assessor(),
                    statements.subList(0, Math.min(1, statements.size())),
                    assessment.published(),
                    assessment.corrections()));
        };

        assertThatThrownBy(() -> CustomScorerLawsExample.laws(wrong))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("L02 The order of the statements plays no part (required): broken by");
    }

    private static Rubric withRow(String row) {
        SheetSource files = SheetSource.folder(CustomRubricLawsExample.FOLDER);
        SheetSource edited = file -> file.equals("rules.csv")
                ? files.bytes(file)
                        .map(bytes ->
                                (new String(bytes, StandardCharsets.UTF_8) + row).getBytes(StandardCharsets.UTF_8))
                : files.bytes(file);
        return RubricReader.read("ours", edited).orThrow();
    }
}
