package io.github.psadelivery.scoring.folder;

import static io.github.psadelivery.model.problem.ProblemCode.CHALLENGE_WITHOUT_STATUS;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.scoring.csv.delivery.ReportedLines;
import io.github.psadelivery.scoring.json.Registers;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveryFilesTest {
    private static final String LINES = "item,title,date,challenge\nT1,x,2003-07,H\n";

    @TempDir
    private Path folder;

    private SourcedAssessments assessments() throws IOException {
        Files.writeString(folder.resolve("lines.csv"), LINES);
        return AssessmentFolder.read(folder, Set.of("challenge"));
    }

    @Test
    void aNarrativeAndLinksBesideAreNoAssessments() throws IOException {
        Files.writeString(folder.resolve("Narrative.csv"), "date,part,text\n2003-07,statement,Words\n");
        Files.writeString(
                folder.resolve("indicators.csv"), "item,register,indicator\nT1,asylum-intake,asylum-intake\n");
        SourcedAssessments source = assessments();

        assertThat(source.problems()).isEmpty();
        assertThat(source.assessments()).hasSize(1);
        assertThat(DeliveryFiles.narratives(folder, ReportedLines.of(source)).orThrow())
                .containsExactly(DeliveryNarrative.at(EffectiveDate.parse("2003-07"))
                        .statement("Words")
                        .build());
        assertThat(DeliveryFiles.indicators(
                                folder,
                                ReportedLines.of(source),
                                Registers.byId("asylum-intake").orElseThrow())
                        .orThrow())
                .hasSize(1);
    }

    @Test
    void aFolderWithoutThemAndAFileAloneHaveNone() throws IOException {
        ReportedLines lines = ReportedLines.of(assessments());

        assertThat(DeliveryFiles.narratives(folder, lines).orThrow()).isEmpty();
        assertThat(DeliveryFiles.narratives(folder.resolve("lines.csv"), lines).orThrow())
                .isEmpty();
        assertThat(DeliveryFiles.narratives(folder.resolve("gone"), lines).orThrow())
                .isEmpty();
    }

    @Test
    void tellsWhatIsWrongByTheNameOfTheFile() throws IOException {
        ReportedLines lines = ReportedLines.of(assessments());
        Path file = Files.writeString(
                folder.resolve("narrative.csv"), "date,part,number,text,status\n2003-07,challenge,1,Ambition,\n");

        assertThat(DeliveryFiles.narratives(folder, lines).problems())
                .extracting(Problem::code)
                .containsExactly(CHALLENGE_WITHOUT_STATUS);
        Files.delete(file);
        Files.createSymbolicLink(file, folder.resolve("nowhere.csv"));
        assertThat(DeliveryFiles.narratives(folder, lines).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(NOT_READABLE);
                    assertThat(problem.place()).isEqualTo(new Place.Whole(file.toString()));
                });
    }

    /** A line with an error in it still says which item and date the report has. */
    @Test
    void linesThatAreFaultyCountAsLines() throws IOException {
        Files.writeString(folder.resolve("lines.csv"), "item,title,date,challenge\n,x,2003-07,H\nT1,x,2003-99,H\n");

        ReportedLines lines = ReportedLines.of(AssessmentFolder.read(folder, Set.of("challenge")));

        assertThat(lines.items()).containsExactly("T1");
        assertThat(lines.dates()).containsExactly(EffectiveDate.parse("2003-07"));
        assertThat(lines.isWhole()).isFalse();
    }
}
