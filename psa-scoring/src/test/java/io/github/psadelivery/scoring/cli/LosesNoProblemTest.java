package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake in an assessment does not hide the others. */
class LosesNoProblemTest {

    @TempDir
    Path folder;

    @Test
    void aWrongDateHidesNoWrongLevel() throws IOException {
        assertThat(problemsOf("a.csv", "item,title,date,DC.1,stage\nT1,x,2003-13,Ambre/Red,5\n"))
                .contains("row 2, column 'date'", "row 2, column 'DC.1'", "row 2, column 'stage'");
    }

    @Test
    void aSecondAssessmentOfTheSameDateHidesNoWrongLevel() throws IOException {
        assertThat(problemsOf("a.csv", "item,title,date,DC.1\nT1,x,2003-07,H\nT1,x,2003-07,Orange\n"))
                .contains("ASM-018", "row 3, column 'DC.1'");
    }

    @Test
    void aMisspeltColumnHidesNoWrongLevel() throws IOException {
        assertThat(problemsOf("a.csv", "item,title,date,DC.1,DC.9\nT1,x,2003-07,Orange,H\n"))
                .contains("row 1, column 'DC.9'", "row 2, column 'DC.1'");
    }

    @Test
    void aWrongKindHidesNoWrongRating() throws IOException {
        assertThat(problemsOf("a.json", """
                        {"subject": {"id": "T1", "title": "x", "kind": "taget"}, "date": {"effective": "2003-07"},
                         "ratings": {"DC.1": {"level": "Orange"}, "XX": {"level": "High"}}}
                        """)).contains("$.subject.kind", "$.ratings.DC.1", "$.ratings.XX");
    }

    private String problemsOf(String name, String text) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);

        Run run = Run.psa("score", file.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        return run.err();
    }
}
