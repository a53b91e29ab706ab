package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvCorrectionsTest {
    private static final String HEADER = "item,label,column,as printed,read as,why\n";
    private static final String SHEET = """
            item,title,date,label,challenge
            T5,x,2002-07,July 02,N
            T7,y,2002-07,July 02,N
            T5,x,2003-12,December 03,N
            """;

    private static List<Assessment> assessments(SourcedAssessments read) {
        return read.assessments().stream().map(SourcedAssessment::assessment).toList();
    }

    @Test
    void readACellAsMeantAndStayOnTheAssessment() {
        CsvCorrections corrections = Sheets.corrections(HEADER + "T5,July 02,Challenge,N,M,N is no level.\n");

        List<Assessment> read = assessments(Sheets.read(SHEET, corrections));

        assertThat(read.get(0).statements()).containsExactly(new Rated("challenge", "M", "", List.of()));
        assertThat(read.get(0).corrections()).containsExactly(new Correction("challenge", "N", "M", "N is no level."));
        assertThat(read.subList(1, 3)).allSatisfy(other -> {
            assertThat(other.statements()).containsExactly(new Rated("challenge", "N", "", List.of()));
            assertThat(other.corrections()).isEmpty();
        });
        assertThat(corrections.unused()).isEmpty();
    }

    @Test
    void holdForEveryItemAndLabelThatTheyDoNotName() {
        CsvCorrections corrections = Sheets.corrections(HEADER + ",,challenge,N,M,N is no level.\n");

        assertThat(assessments(Sheets.read(SHEET, corrections)))
                .hasSize(3)
                .allSatisfy(read -> assertThat(read.corrections()).hasSize(1));
    }

    @Test
    void holdForTheirDateAsItIsPrinted() {
        CsvCorrections corrections = Sheets.corrections("""
                item,label,date,column,as printed,read as,why
                T5,,2003-12,challenge,N,M,N is no level.
                T7,,2003-12,challenge,N,M,N is no level.
                """);

        assertThat(assessments(Sheets.read(SHEET, corrections)))
                .extracting(read -> read.corrections().size())
                .containsExactly(0, 0, 1);
        assertThat(Sheets.told(corrections.unused()))
                .singleElement()
                .asString()
                .startsWith("ASM-017 row 3 as printed: No row of item “T7” at the date “2003-12” has “N” in ");
    }

    @Test
    void areWrittenWithAllThatTellsTheirRow() {
        String text = """
                item,label,date,column,as printed,read as,why
                T5,July 02,2002-07,date,2002-07,2003-07,Half-yearly reports.
                T5,July 02,2002-07,challenge,N,M,"N is no level, and '=M is."
                """;

        List<Assessment> read = assessments(Sheets.read(SHEET, Sheets.corrections(text)));

        assertThat(CsvCorrections.write(read, CsvFormat.standard())).isEqualTo(text);
        assertThat(CsvCorrections.write(List.of(), CsvFormat.standard()))
                .isEqualTo("item,label,date,column,as printed,read as,why\n");
    }

    @Test
    void explainALabelThatSaysAnotherMonth() {
        CsvCorrections corrections =
                Sheets.corrections(HEADER + ",July 02,date,2002-07,2003-07,Half-yearly reports.\n");

        SourcedAssessments read = Sheets.read(SHEET, corrections);

        assertThat(read.problems()).isEmpty();
        assertThat(assessments(read))
                .extracting(Assessment::name)
                .containsExactly("T5 2003-07", "T7 2003-07", "T5 2003-12");
        assertThat(assessments(read).get(0).date().printed()).contains("July 02");
    }

    @Test
    void withoutAReasonAreAProblemAndChangeNothing() {
        CsvCorrections corrections = Sheets.corrections(HEADER + "T5,July 02,challenge,N,M,\n");

        List<Assessment> read = assessments(Sheets.read(SHEET, corrections));

        assertThat(Sheets.told(corrections.problems()))
                .containsExactly("ASM-016 row 2 why: The correction gives no reason. "
                        + "Say why the cell is read as something else than it says.");
        assertThat(read.get(0).statements()).containsExactly(new Rated("challenge", "N", "", List.of()));
        assertThat(corrections.unused()).isEmpty();
    }

    @Test
    void thatFitNoCellAreAProblem() {
        CsvCorrections corrections = Sheets.corrections(HEADER
                + "T5,July 03,challenge,N,M,x\n"
                + ",,chalenge,N,M,x\n"
                + "T7,July 02,challenge,N,M,x\n"
                + "T7,July 02,challenge,N,H,x\n"
                + ",,planning,N,M,x\n");

        Sheets.read(SHEET, corrections);

        assertThat(Sheets.told(corrections.unused()))
                .containsExactly(
                        "ASM-017 row 2 as printed: No row of item “T5” with the label “July 03” has “N” in the column "
                                + "“challenge”. Write what the sheet has there, or take the correction out.",
                        "ASM-017 row 3 column: No sheet has a column “chalenge”. Write “challenge”?",
                        "ASM-017 row 5 as printed: No row of item “T7” with the label “July 02” has “N” in the column "
                                + "“challenge”. Write what the sheet has there, or take the correction out.",
                        "ASM-017 row 6 column: No sheet has a column “planning”. "
                                + "Write one of these, or take it out: item, title, date, label, challenge.");
    }

    @Test
    void areOfUseEvenIfTheirRowHasAnotherProblem() {
        CsvCorrections corrections = Sheets.corrections(HEADER + "T5,,challenge,N,M,x\n");

        SourcedAssessments read = Sheets.read("item,title,date,challenge\nT5,x,never,N\n", corrections);

        assertThat(read.problems()).hasSize(1);
        assertThat(corrections.unused()).isEmpty();
    }

    @Test
    void tellWhatIsWrongWithTheirOwnFile() {
        assertThat(Sheets.told(
                        Sheets.corrections("item,label,colum,as printed,why\n").problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("IN-008 row 1 colum", "IN-007 row 1 read as");
        assertThat(Sheets.told(Sheets.corrections(HEADER + "T5,,,,,\nT5\n").problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly(
                        "ASM-011 row 2 column",
                        "ASM-011 row 2 as printed",
                        "ASM-011 row 2 read as",
                        "ASM-016 row 2 why",
                        "IN-010 row 3 label");
        assertThat(Sheets.told(Sheets.corrections("").problems()))
                .singleElement()
                .asString()
                .startsWith("IN-004 ");
    }
}
