package io.github.psadelivery.scoring.folder;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.scoring.csv.AssessmentCsvWriter;
import io.github.psadelivery.scoring.csv.CsvCorrections;
import io.github.psadelivery.scoring.csv.CsvFormat;
import io.github.psadelivery.scoring.json.AssessmentJson;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped example: the published delivery report on asylum, and one assessment that illustrates it. */
class AsylumExampleTest {
    private static final Path ASYLUM = Path.of("examples", "asylum");
    private static final Path REMOVALS = ASYLUM.resolve("illustrative").resolve("removals-2003-12.json");
    private static final Set<String> ITEMS = Set.of("challenge", "planning", "capacity", "stage");

    private static List<Assessment> assessments(SourcedAssessments read) {
        return read.assessments().stream().map(SourcedAssessment::assessment).toList();
    }

    private static Assessment named(SourcedAssessments read, String name) {
        return assessments(read).stream()
                .filter(assessment -> assessment.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> levels(Assessment assessment) {
        return assessment.statements().stream()
                .map(statement -> statement.fold(Rated::level, NotApplicable::because))
                .toList();
    }

    @Test
    void hasSevenLinesAtThreeDatesWithoutAProblem() {
        SourcedAssessments read = AssessmentFolder.read(ASYLUM, ITEMS);

        Map<String, Long> linesByDate = assessments(read).stream()
                .collect(groupingBy(line -> line.date().effective().toString(), TreeMap::new, counting()));

        assertThat(read.problems()).isEmpty();
        assertThat(linesByDate)
                .containsExactly(Map.entry("2002-12", 7L), Map.entry("2003-07", 7L), Map.entry("2003-12", 7L));
        assertThat(assessments(read)).allSatisfy(line -> {
            assertThat(line.subject().kind()).isEqualTo(SubjectKind.TARGET_ELEMENT);
            assertThat(line.subject().departments())
                    .containsExactly("Home Office", "Department for Constitutional Affairs");
            assertThat(line.statements()).hasSize(4);
            assertThat(line.published().flatMap(PublishedLikelihood::because)).isEmpty();
        });
    }

    @Test
    void keepsTheMisprintsBesideWhatIsRead() {
        Assessment line = named(AssessmentFolder.read(ASYLUM, ITEMS), "T5 2003-07");

        assertThat(levels(line)).containsExactly("M", "AR", "AR", "2");
        assertThat(line.date().printed()).contains("July 02");
        assertThat(line.corrections())
                .extracting(Correction::item, Correction::asPrinted, Correction::readAs)
                .containsExactly(tuple("date", "2002-07", "2003-07"), tuple("challenge", "N", "M"));
        assertThat(line.corrections()).extracting(Correction::because).doesNotContain("");
    }

    @Test
    void leavesTheMisprintWhereNothingCorrectsIt(@TempDir Path folder) throws IOException {
        Files.copy(ASYLUM.resolve("delivery-report.csv"), folder.resolve("delivery-report.csv"));

        SourcedAssessments read = AssessmentFolder.read(folder, ITEMS);

        assertThat(read.problems()).isEmpty();
        assertThat(levels(named(read, "T5 2002-07"))).containsExactly("N", "AR", "AR", "2");
    }

    @Test
    void hasHypothesesOnTheTwoDeparturesOnlyAndRecentPerformanceFirst() {
        SourcedAssessments read = AssessmentFolder.read(ASYLUM, ITEMS);

        List<Assessment> departures = assessments(read).stream()
                .filter(line -> line.published()
                        .filter(published -> !published.hypotheses().isEmpty())
                        .isPresent())
                .toList();

        assertThat(departures).extracting(Assessment::name).containsExactly("T2 2003-07", "T3 2002-12");
        assertThat(departures)
                .extracting(line -> line.published().orElseThrow().hypotheses())
                .allSatisfy(
                        hypotheses -> assertThat(hypotheses).first().asString().startsWith("Recent performance: "))
                .extracting(List::size)
                .containsExactly(4, 2);
    }

    @Test
    void readsBackEqualFromTheSheetAndTheCorrectionsThatAreWrittenOfIt(@TempDir Path folder) throws IOException {
        List<Assessment> lines = assessments(AssessmentFolder.read(ASYLUM, ITEMS));

        Files.writeString(
                folder.resolve("a.csv"),
                AssessmentCsvWriter.of(List.of("challenge", "planning", "capacity", "stage"))
                        .write(lines)
                        .orThrow());
        Files.writeString(folder.resolve("corrections.csv"), CsvCorrections.write(lines, CsvFormat.standard()));

        SourcedAssessments read = AssessmentFolder.read(folder, ITEMS);
        assertThat(read.problems()).isEmpty();
        assertThat(assessments(read)).isEqualTo(lines);
    }

    @Test
    void illustratesOneLineWithAllAreasAndAReasonForEach() throws IOException {
        SourcedAssessments read = AssessmentFolder.read(REMOVALS, ITEMS);
        Assessment removals = named(read, "T7 2003-12");

        assertThat(read.problems()).isEmpty();
        assertThat(removals.subject().title()).contains("illustrative");
        assertThat(removals.assessor())
                .hasValueSatisfying(name -> assertThat(name).startsWith("Illustrative"));
        assertThat(removals.statements())
                .hasSize(26)
                .allSatisfy(statement -> assertThat(statement.because()).isNotBlank());
        assertThat(AssessmentJson.write(removals)).isEqualTo(Files.readString(REMOVALS));
    }
}
