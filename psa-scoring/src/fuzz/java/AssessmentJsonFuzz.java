import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.json.AssessmentJson;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Whatever bytes come: problems or assessments, never an exception; what was read is written and read back equal. */
public final class AssessmentJsonFuzz {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private AssessmentJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourcedAssessments read = read(bytes);
        if (read.assessments().isEmpty() && read.problems().isEmpty() && !new String(bytes, StandardCharsets.UTF_8).contains("[")) {
            throw new IllegalStateException("Neither an assessment nor a problem.");
        }
        for (SourcedAssessment sourced : read.assessments()) {
            Assessment assessment = sourced.assessment();
            for (Problem problem : SCORER.check(assessment)) {
                sourced.placed(problem).toString();
            }
            SCORER.score(assessment);
            List<SourcedAssessment> again =
                    read(AssessmentJson.write(assessment).getBytes(StandardCharsets.UTF_8)).assessments();
            if (again.size() != 1 || !again.get(0).assessment().equals(assessment)) {
                throw new IllegalStateException("What is written reads otherwise: " + assessment);
            }
        }
    }

    private static SourcedAssessments read(byte[] bytes) {
        return AssessmentJson.read("fuzz.json", new ByteArrayInputStream(bytes));
    }
}
