package example;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import java.util.ArrayList;
import java.util.List;

/** A department's own scorer: until the figures are in, it reckons with results below the path, and says so. */
final class CautiousScorer implements Scorer {
    private static final String FIGURES = "recent performance";

    private final PsaScorer scorer;

    CautiousScorer(Rubric rubric) {
        this.scorer = PsaScorer.of(rubric);
    }

    @Override
    public Result score(Assessment assessment) {
        if (assessment.statementOn(FIGURES).isPresent()) {
            return scorer.score(assessment);
        }
        List<Statement> statements = new ArrayList<>(assessment.statements());
        statements.add(new Rated(FIGURES, "Below path", "The figures are not in yet.", List.of()));
        return scorer.score(new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections()));
    }
}
