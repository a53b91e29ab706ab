package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class JsonReadingTest {
    private static final String WITH_MORE = """
            {"$schema": "x", "subject": {"id": "T1", "title": "x", "owner": {"name": ["y", null, 1e3]}}, "date": %s,
             "ratings": {"stage": {"level": "2", "colour": 7}}, "published": {"likelihood": "G", "page": null},
             "corrections": [{"item": "date", "asPrinted": "a", "readAs": "b", "because": "c", "who": []}]}
            """.formatted(DATE).replace('\n', ' ');

    private static SourcedAssessments read(String json, JsonReading reading) {
        return AssessmentJson.read("a.json", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), reading);
    }

    @Test
    void strictReadingTellsOfEveryUnknownField() {
        assertThat(read(WITH_MORE, JsonReading.strict()).problems())
                .extracting(Problem::code)
                .hasSize(5)
                .containsOnly(ProblemCode.UNKNOWN_FIELD);
    }

    @Test
    void tolerantReadingPassesOverThem() {
        SourcedAssessments read = read(WITH_MORE, JsonReading.toleratingUnknownFields());

        assertThat(read.problems()).isEmpty();
        assertThat(read.assessments())
                .singleElement()
                .extracting(sourced -> sourced.assessment().statements().get(0).item())
                .isEqualTo("stage");
    }

    @Test
    void tolerantReadingOfALineIsTheSame() {
        byte[] line = WITH_MORE.getBytes(StandardCharsets.UTF_8);

        assertThat(AssessmentJsonLines.of(JsonReading.toleratingUnknownFields())
                        .read("a.jsonl", 1, line, 0, line.length)
                        .value())
                .isPresent();
        assertThat(AssessmentJsonLines.strict()
                        .read("a.jsonl", 1, line, 0, line.length)
                        .problems())
                .hasSize(5);
    }

    @Test
    void tolerantReadingStillTellsOfAllElse() {
        String json = "{\"subject\": %s, \"subject\": 1, \"dat\": 1, \"ratings\": {\"stage\": {\"level\": 2}}}"
                .formatted(SUBJECT);

        assertThat(read(json, JsonReading.toleratingUnknownFields()).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DUPLICATE_FIELD, ProblemCode.WRONG_TYPE, ProblemCode.MISSING_FIELD);
    }
}
