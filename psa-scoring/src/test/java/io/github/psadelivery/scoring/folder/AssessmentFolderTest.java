package io.github.psadelivery.scoring.folder;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_NOT_USED;
import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ASSESSMENT;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.NO_ASSESSMENTS;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessmentFolderTest {
    private static final String JSON =
            "{\"subject\": {\"id\": \"%s\", \"title\": \"x\"}, \"date\": {\"effective\": \"2003-07\"}, \"ratings\": {}}";
    private static final String CSV = "item,title,date,challenge\n%s,x,2003-07,N\n";
    private static final String CORRECTION =
            "item,label,column,as printed,read as,why\n%s,,challenge,N,M,A misprint.\n";

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private SourcedAssessments read(String name) {
        return AssessmentFolder.read(folder.resolve(name), Set.of("challenge"));
    }

    private static List<String> names(SourcedAssessments read) {
        return read.assessments().stream()
                .map(sourced -> sourced.assessment().name())
                .toList();
    }

    @Test
    void readsSheetsAndJsonInTheOrderOfTheirNamesWithoutSubfolders() throws IOException {
        write("b.json", JSON.formatted("T2"));
        write("c.CSV", CSV.formatted("T3"));
        write("a.csv", CSV.formatted("T1"));
        write("notes.txt", "no assessments");
        write("more/d.json", JSON.formatted("T4"));

        SourcedAssessments read = read("");

        assertThat(read.problems()).isEmpty();
        assertThat(names(read)).containsExactly("T1 2003-07", "T2 2003-07", "T3 2003-07");
        assertThat(read.assessments().get(0).origin().whole()).isEqualTo(new Place.Cell("a.csv", 2, "item"));
    }

    @Test
    void readsOneFileAlone() throws IOException {
        write("a.csv", CSV.formatted("T1"));
        write("b.json", JSON.formatted("T2"));

        assertThat(names(read("a.csv"))).containsExactly("T1 2003-07");
        assertThat(names(read("b.json"))).containsExactly("T2 2003-07");
    }

    @Test
    void correctsAllSheetsByTheFileBesideThem() throws IOException {
        write("a.csv", CSV.formatted("T1"));
        write("b.csv", CSV.formatted("T2"));
        write("corrections.csv", CORRECTION.formatted("T2"));

        SourcedAssessments all = read("");

        assertThat(all.problems()).isEmpty();
        assertThat(all.assessments())
                .extracting(sourced -> sourced.assessment().corrections().size())
                .containsExactly(0, 1);
        assertThat(read("a.csv").problems()).isEmpty();
        assertThat(read("b.csv").assessments().get(0).assessment().corrections())
                .hasSize(1);
    }

    @Test
    void tellsOfACorrectionThatFitsNoSheetOfTheFolder() throws IOException {
        write("a.csv", CSV.formatted("T1"));
        write("Corrections.csv", CORRECTION.formatted("T9"));

        assertThat(read("").assessments()).hasSize(1);
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(CORRECTION_NOT_USED);
        assertThat(read("").problems())
                .extracting(Problem::place)
                .containsExactly(new Place.Cell("Corrections.csv", 2, "as printed"));
    }

    @Test
    void tellsOfOneSubjectAtOneDateInTwoFiles() throws IOException {
        write("a.csv", CSV.formatted("T1"));
        write("b.json", JSON.formatted("T1"));

        assertThat(read("").assessments()).hasSize(1);
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(DUPLICATE_ASSESSMENT);
        assertThat(read("").problems()).extracting(Problem::place).containsExactly(new Place.Path("b.json", "$"));
    }

    @Test
    void goesOnPastAFileThatCannotBeRead() throws IOException {
        write("a.json", "oops");
        write("b.csv", CSV.formatted("T1"));
        Files.createSymbolicLink(folder.resolve("c.csv"), folder.resolve("gone.csv"));
        Files.createDirectory(folder.resolve("d.csv"));

        SourcedAssessments read = read("");

        assertThat(read.assessments()).hasSize(1);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(NOT_JSON, NOT_READABLE, NOT_READABLE);
    }

    @Test
    void tellsOfAnEmptyFolder() {
        assertThat(read("").problems()).extracting(Problem::code).containsExactly(NO_ASSESSMENTS);
    }

    @Test
    void tellsOfAFolderWithoutAssessments() throws IOException {
        write("notes.txt", "no assessments");
        write("a.json", "[]");
        write("b.csv", "item,title,date\n");

        assertThat(read("").problems()).extracting(Problem::code).containsExactly(NO_ASSESSMENTS);
        assertThat(read("").problems()).extracting(Problem::place).containsExactly(new Place.Whole(folder.toString()));
    }

    @Test
    void tellsOfAFileThatIsNotThereOrOfAnotherKind() throws IOException {
        write("notes.txt", "no assessments");

        assertThat(read("gone").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(NOT_READABLE);
            assertThat(problem.message()).isEqualTo("There is no such file or folder.");
        });
        assertThat(read("gone.json").problems()).extracting(Problem::code).containsExactly(NOT_READABLE);
        assertThat(read("notes.txt").problems())
                .extracting(Problem::message)
                .containsExactly("The name ends neither in .csv nor in .json.");
    }
}
