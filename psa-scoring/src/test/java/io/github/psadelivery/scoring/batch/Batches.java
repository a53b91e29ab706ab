package io.github.psadelivery.scoring.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.bench.GeneratedAssessments;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

/** Inputs for tests of batches, and short ways to run one. */
final class Batches {
    static final PsaScorer SCORER = PsaScorer.standard();

    private Batches() {}

    static List<Assessment> assessments(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(GeneratedAssessments::number)
                .toList();
    }

    /** Lines of JSON, one for each of the generated assessments. */
    static String lines(int count) {
        return GeneratedAssessments.jsonLines(assessments(count));
    }

    static BatchSource source(String text, BatchFormat format) {
        return BatchSource.stream("in", new ByteArrayInputStream(text.getBytes(UTF_8)), format);
    }

    static BatchSource source(String text) {
        return source(text, BatchFormat.JSON_LINES);
    }

    static BatchTarget target(ByteArrayOutputStream to, BatchFormat format) {
        return BatchTarget.stream("out", to, format);
    }

    static BatchTarget nowhere() {
        return target(new ByteArrayOutputStream(), BatchFormat.JSON_LINES);
    }
}
