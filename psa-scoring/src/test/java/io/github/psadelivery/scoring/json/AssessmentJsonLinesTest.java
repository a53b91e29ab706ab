package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.DATE;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.SUBJECT;
import static io.github.psadelivery.scoring.json.AssessmentJsonProblemsTest.assessment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AssessmentJsonLinesTest {
    private static final AssessmentJsonLines LINES = AssessmentJsonLines.strict();
    static final String GOOD = assessment(SUBJECT, DATE, "{\"stage\": {\"level\": \"2\"}}");

    static Checked<SourcedAssessment> read(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return LINES.read("a.jsonl", 7, bytes, 0, bytes.length);
    }

    @Test
    void readsAnAssessmentAndTellsWhereItStood() {
        SourcedAssessment read = read(GOOD).orThrow();

        assertThat(read.assessment().name()).isEqualTo("T1 2003-07");
        assertThat(read.origin().whole()).isEqualTo(new Place.Line("a.jsonl", 7));
        assertThat(read.origin().item("stage").describe()).isEqualTo("a.jsonl, line 7, $.ratings.stage");
    }

    @Test
    void tellsTheLineAndThePathOfEachProblem() {
        assertThat(read("{\"subject\": {\"id\": 7}, \"date\": %s, \"ratings\": {}}".formatted(DATE))
                        .problems())
                .map(Problem::toString)
                .containsExactly(
                        "ASM-014 error at a.jsonl, line 7, $.subject.id: There is a number here, where words should be. "
                                + "Put it in quotation marks.",
                        "ASM-011 error at a.jsonl, line 7, $.subject.title: The field “title” is missing. "
                                + "Add it. It goes like this: "
                                + "{\"id\": \"T3\", \"title\": \"Fast turnaround\", \"kind\": \"target element\"}.");
    }

    @Test
    void keepsAWarningBesideTheAssessment() {
        Checked<SourcedAssessment> read =
                read(assessment(SUBJECT, "{\"effective\": \"2003-07\", \"printed\": \"July 02\"}", "{}"));

        assertThat(read.value()).isPresent();
        assertThat(read.problems()).singleElement().asString().startsWith("ASM-010 warning at a.jsonl, line 7, $.date");
    }

    @Test
    void keepsWhatCanBeReadOfARefusedLineIfAsked() {
        byte[] line = assessment(SUBJECT, "{\"effective\": 7}", "{\"stage\": {\"level\": \"five\"}}")
                .getBytes(StandardCharsets.UTF_8);

        SourcedAssessments read = LINES.readWithFaults("a.jsonl", 7, line, 0, line.length);

        assertThat(read.assessments()).isEmpty();
        assertThat(read.problems()).singleElement().asString().startsWith("ASM-014 error at a.jsonl, line 7, $.date");
        assertThat(read.faulty())
                .flatExtracting(sourced -> PsaScorer.standard().check(sourced.assessment()).stream()
                        .map(sourced::placed)
                        .toList())
                .map(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("ASM-002 error at a.jsonl, line 7, $.ratings.stage: “five” is not a level of stage.");
    }

    @Test
    void manyThreadsShareOneReader() {
        String text = IntStream.range(0, 2_000)
                .mapToObj(number -> GOOD.replace("T1", "T" + number))
                .collect(Collectors.joining("\n"));
        List<String> lines = text.lines().toList();

        List<String> ids = lines.parallelStream()
                .map(line -> read(line).orThrow().assessment().subject().id())
                .toList();

        assertThat(ids)
                .containsExactlyElementsOf(IntStream.range(0, 2_000)
                        .mapToObj(number -> "T" + number)
                        .toList());
    }

    @Test
    void refusesAPartThatIsNotInTheArray() {
        assertThatThrownBy(() -> LINES.read("a.jsonl", 1, new byte[3], 2, 2))
                .isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aProblemOfScoringIsPlacedInItsLine() {
        SourcedAssessment read = read(GOOD).orThrow();
        Problem unknown =
                new Problem(ProblemCode.UNKNOWN_LEVEL, new Place.Stated("T1 2003-07", "stage"), "Unknown.", "Mend it.");

        assertThat(read.placed(unknown).place()).isEqualTo(new Place.Path("a.jsonl, line 7", "$.ratings.stage"));
    }
}
