package example;

import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.Laws;
import io.github.psadelivery.scoring.testing.LawsReport;
import org.junit.jupiter.api.Test;

/** A test suite for a scorer of one's own, without any library but ours: the laws that nobody may break. */
class CustomScorerLawsExample {

    static LawsReport laws(Scorer scorer) {
        return Laws.required().check(scorer, CustomRubricLawsExample.OURS).orThrow();
    }

    @Test
    void ourScorerKeepsTheRequiredLaws() {
        laws(new CautiousScorer(CustomRubricLawsExample.OURS));
    }
}
