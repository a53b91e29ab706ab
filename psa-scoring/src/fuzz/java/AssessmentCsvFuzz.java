import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.csv.AssessmentCsv;
import io.github.psadelivery.scoring.csv.AssessmentCsvWriter;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * Whatever bytes come as a sheet: problems or assessments, whole or row by row, never an exception; what is written is
 * read back and written the same.
 */
public final class AssessmentCsvFuzz {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final List<String> ITEMS =
            SCORER.rubric().items().stream().map(Item::id).toList();
    private static final AssessmentCsvWriter WRITER = AssessmentCsvWriter.of(ITEMS);

    private AssessmentCsvFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        SourcedAssessments read = read(bytes);
        for (SourcedAssessment sourced : read.assessments()) {
            for (Problem problem : SCORER.check(sourced.assessment())) {
                sourced.placed(problem).toString();
            }
            SCORER.score(sourced.assessment());
            writesBack(sourced.assessment());
        }
        AssessmentCsv.of(Set.copyOf(ITEMS))
                .rows("fuzz.csv", new ByteArrayInputStream(bytes))
                .value()
                .ifPresent(rows -> {
                    for (var row = rows.next(); row.isPresent(); row = rows.next()) {
                        if (rows.read(row.get()).value().isEmpty()) {
                            rows.readFaulty(row.get()).ifPresent(sourced -> SCORER.check(sourced.assessment()));
                        }
                    }
                });
    }

    private static void writesBack(Assessment assessment) {
        WRITER.write(List.of(assessment)).value().ifPresent(sheet -> {
            List<SourcedAssessment> again = read(sheet.getBytes(StandardCharsets.UTF_8)).assessments();
            if (!assessment.corrections().isEmpty()) {
                return;
            }
            if (again.size() != 1 || !WRITER.write(List.of(again.get(0).assessment())).orThrow().equals(sheet)) {
                throw new IllegalStateException("What is written reads otherwise: " + sheet);
            }
        });
    }

    private static SourcedAssessments read(byte[] bytes) {
        return AssessmentCsv.of(Set.copyOf(ITEMS)).read("fuzz.csv", new ByteArrayInputStream(bytes));
    }
}
