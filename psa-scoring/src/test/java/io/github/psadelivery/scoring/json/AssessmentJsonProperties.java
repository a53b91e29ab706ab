package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Assessment to JSON to assessment, and JSON to assessment to JSON, are identities. */
class AssessmentJsonProperties {
    private static final AssessmentJsonLines LINES = AssessmentJsonLines.strict();

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.oneOf(ArbitraryAssessments.ofTheStandardRubric(), ArbitraryAssessments.ofAnyWords());
    }

    @Provide
    Arbitrary<List<Assessment>> manyAssessments() {
        return assessments().list().ofMinSize(1).ofMaxSize(4);
    }

    @Property(tries = 400)
    void required_J01_readsBackTheAssessmentThatItWrote(@ForAll("assessments") Assessment assessment) {
        String json = AssessmentJson.write(assessment);

        SourcedAssessments read = read(json);

        assertThat(read.hasErrors()).isFalse();
        assertThat(read.assessments()).map(SourcedAssessment::assessment).containsExactly(assessment);
        assertThat(AssessmentJson.write(read.assessments().get(0).assessment())).isEqualTo(json);
        Statistics.label("what there is")
                .collect(
                        assessment.published().isPresent(),
                        assessment.corrections().isEmpty(),
                        assessment.statements().stream().anyMatch(NotApplicable.class::isInstance))
                .coverage(coverage -> {
                    coverage.check(true, true, true).count(count -> count > 0);
                    coverage.check(true, false, true).count(count -> count > 0);
                    coverage.check(false, false, false).count(count -> count > 0);
                });
    }

    @Property(tries = 400)
    void required_J02_readsBackTheLineThatItWroteOutOfTheMiddleOfAnArray(
            @ForAll("assessments") Assessment assessment, @ForAll @IntRange(max = 20) int before) {
        String line = AssessmentJsonLines.write(assessment);
        byte[] bytes = ("x".repeat(before) + line + "{").getBytes(StandardCharsets.UTF_8);

        Checked<SourcedAssessment> read = LINES.read("a.jsonl", 1, bytes, before, bytes.length - before - 1);

        assertThat(read.value()).map(SourcedAssessment::assessment).contains(assessment);
        assertThat(line).endsWith("}\n").containsOnlyOnce("\n").doesNotContain("\r");
        assertThat(AssessmentJsonLines.write(read.orThrow().assessment())).isEqualTo(line);
    }

    @Property(tries = 100)
    void required_J03_aStreamOfLinesGivesTheAssessmentsInTheirOrder(
            @ForAll("manyAssessments") List<Assessment> assessments) {
        StringBuilder lines = new StringBuilder();
        assessments.forEach(assessment ->
                lines.append(AssessmentJsonLines.write(assessment)).append("\r\n"));

        List<Assessment> read = LINES.read("a.jsonl", stream(lines.toString()))
                .map(each -> each.orThrow().assessment())
                .toList();

        assertThat(read).isEqualTo(assessments);
    }

    @Property(tries = 200)
    void required_J04_aTolerantReadingOfWhatIsRightGivesTheSame(@ForAll("assessments") Assessment assessment) {
        String json = AssessmentJson.write(assessment);

        SourcedAssessments tolerant =
                AssessmentJson.read("a.json", stream(json), JsonReading.toleratingUnknownFields());

        assertThat(tolerant).isEqualTo(read(json));
    }

    @Property(tries = 1000)
    void required_J05_anyBytesGiveAnAssessmentOrProblems(@ForAll byte[] bytes) {
        assertThat(LINES.read("a.jsonl", 3, bytes, 0, bytes.length).problems())
                .allSatisfy(problem -> assertThat(problem.place().describe()).startsWith("a.jsonl, line 3"));
    }

    @Property(tries = 1000)
    void required_J06_aTextThatWasSpoiltGivesAnAssessmentOrProblems(
            @ForAll("assessments") Assessment assessment,
            @ForAll @IntRange(max = 3000) int place,
            @ForAll("spoilers") String spoiler) {
        String line = AssessmentJsonLines.write(assessment);
        int at = place % line.length();
        byte[] bytes = (line.substring(0, at) + spoiler + line.substring(at)).getBytes(StandardCharsets.UTF_8);

        Checked<SourcedAssessment> read = LINES.read("a.jsonl", 3, bytes, 0, bytes.length);

        assertThat(read.value().isPresent() || !read.problems().isEmpty()).isTrue();
        Statistics.label("read").collect(read.value().isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<String> spoilers() {
        return Arbitraries.of("{", "}", "[", "]", "\"", ",", ":", "null", "7", "x", " ", "\\", "\u0000", "{\"a\":1},");
    }

    private static SourcedAssessments read(String json) {
        return AssessmentJson.read("a.json", stream(json));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
