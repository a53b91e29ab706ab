import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.csv.AssessmentCsv;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.util.Set;
import java.util.stream.Collectors;

/** Whatever bytes come as a sheet: problems or assessments, never an exception. */
public final class AssessmentCsvFuzz {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final Set<String> ITEMS =
            SCORER.rubric().items().stream().map(Item::id).collect(Collectors.toSet());

    private AssessmentCsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourcedAssessments read = AssessmentCsv.of(ITEMS).read("fuzz.csv", new ByteArrayInputStream(bytes));
        for (SourcedAssessment sourced : read.assessments()) {
            for (Problem problem : SCORER.check(sourced.assessment())) {
                sourced.placed(problem).toString();
            }
            SCORER.score(sourced.assessment());
        }
    }
}
