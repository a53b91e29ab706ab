import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.json.AssessmentJson;
import io.github.psadelivery.scoring.json.AssessmentJsonLines;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Whatever bytes come as a file, as lines or as a result: problems or assessments, never an exception; what was read is
 * written and read back equal.
 */
public final class AssessmentJsonFuzz {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private AssessmentJsonFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        AssessmentJsonLines.strict()
                .read("fuzz.jsonl", new ByteArrayInputStream(bytes))
                .forEach(line -> line.value().ifPresent(sourced -> SCORER.score(sourced.assessment())));
        AssessmentJsonLines.strict().readWithFaults("fuzz.jsonl", 1, bytes, 0, bytes.length);
        ResultJson.read("fuzz.json", new ByteArrayInputStream(bytes), rubric -> Optional.of(SCORER));
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
