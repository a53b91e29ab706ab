package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is wrong with sheets of assessments: each slip with its cell. */
class AssessmentCsvProblemsTest {

    private static List<String> problems(String text) {
        SourcedAssessments read = Sheets.read(text);
        assertThat(read.assessments()).isEmpty();
        return Sheets.told(read.problems());
    }

    private static List<String> problems(String columns, String cells) {
        return problems("item,title,date,%s\nT1,x,2003-07,%s\n".formatted(columns, cells));
    }

    @Test
    void tellsOfRowsThatAreTooLongOrTooShort() {
        assertThat(problems("item,title,date,stage\nT1,x,2003-07\nT2,y,2003-07,2,3\n"))
                .containsExactly(
                        "IN-010 row 2 stage: The row has 3 cells, and the first row has 4. "
                                + "Fill the row up: an empty cell needs its separator too.",
                        "IN-010 row 3 stage: The row has 5 cells, and the first row has 4. "
                                + "Put a text with the separator in it between quotation marks, or take cells out.");
    }

    @Test
    void tellsOfEmptyCellsThatMustBeFilled() {
        assertThat(problems("item,title,date\n,x,\n"))
                .containsExactly(
                        "ASM-011 row 2 item: The cell is empty. Fill it, or take the row out.",
                        "ASM-011 row 2 date: The cell is empty. Fill it, or take the row out.");
    }

    @Test
    void tellsOfADateThatIsNoneAndAKindThatIsNotKnown() {
        assertThat(problems("item,title,kind,date\nT1,x,tagret,July 2003\n"))
                .containsExactly(
                        "ASM-013 row 2 kind: “tagret” is not a kind of subject. Write “target”?",
                        "ASM-009 row 2 date: “July 2003” is not a date. "
                                + "Write a month such as 2003-07 or a day such as 2003-07-15.");
    }

    @Test
    void tellsOfAReasonWithoutALevel() {
        assertThat(problems("DC.1,DC.1 because", ",x"))
                .containsExactly("ASM-011 row 2 DC.1: DC.1 has a reason and no level. "
                        + "Write the level, or n/a, or empty the cell with the reason.");
    }

    @Test
    void tellsOfTwoReasonsForNotApplicable() {
        assertThat(problems("DC.1,DC.1 because", "n/a: x,y"))
                .containsExactly(
                        "ASM-015 row 2 DC.1 because: The reason why DC.1 is not applicable stands in two cells. "
                                + "Write all of it into one of them.");
    }

    @Test
    void tellsOfEvidenceThatHasNoPlace() {
        assertThat(problems("DC.1,DC.1 evidence", ",x"))
                .containsExactly("ASM-011 row 2 DC.1: DC.1 has evidence and no level. "
                        + "Write the level, or n/a, or empty the cell with the evidence.");
        assertThat(problems("DC.1,DC.1 evidence", "n/a: why,x"))
                .containsExactly("ASM-012 row 2 DC.1 evidence: DC.1 is not applicable, and that has no evidence. "
                        + "Write it into the reason.");
    }

    @Test
    void tellsOfAHypothesisWithoutAPublishedLikelihood() {
        assertThat(problems("published likelihood,hypothesis", ",x"))
                .containsExactly("ASM-011 row 2 published likelihood: There is a reason, an author or a hypothesis, "
                        + "and no published likelihood. Write the likelihood, or empty the cells that go with it.");
    }

    @Test
    void tellsOfQuotationMarksThatDoNotPairUpAndGoesOnWithTheNextLine() {
        SourcedAssessments read =
                Sheets.read("item,title,date\nT1,\"x\r\ny\",2003-07\n\nT2,\"x,2003-07\nT3,y,2003-07\n");

        assertThat(read.assessments())
                .extracting(sourced -> sourced.assessment().subject().id())
                .containsExactly("T1", "T3");
        assertThat(Sheets.told(read.problems()))
                .containsExactly("IN-006 line 5: The row that begins here has quotation marks that do not pair up, "
                        + "or thousands of cells. Put one mark before and one after a text that needs them, "
                        + "and double each one inside it.");
    }

    @Test
    void tellsOfACellThatIsTooLong() {
        assertThat(problems("stage,stage because", "2," + "x".repeat(1_000_001)))
                .containsExactly("IN-005 row 2 stage because: The text is longer than 1000000 letters. "
                        + "Shorten it; put long documents elsewhere and refer to them.");
    }

    @Test
    void tellsOfAFileThatIsEmptyOrNotUtf8() {
        byte[] latin = "item,title,date\nT1,é,2003-07\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems("\ufeff \r\n")).singleElement().asString().startsWith("IN-004 a.csv: ");
        assertThat(Sheets.told(AssessmentCsv.of(Sheets.ITEMS)
                        .read("a.csv", new ByteArrayInputStream(latin))
                        .problems()))
                .singleElement()
                .asString()
                .startsWith("IN-003 line 2: ");
    }

    @Test
    void tellsOfASecondAssessmentOfOneSubjectAtOneDateAndKeepsTheFirst() {
        SourcedAssessments read =
                Sheets.read("item,title,date\nT1,x,2003-07\nT2,y,2003-07\nT1,z,2003-07\nT1,x,2003-07-15\n");

        assertThat(read.assessments())
                .extracting(sourced -> sourced.assessment().subject().title())
                .containsExactly("x", "y", "x");
        assertThat(Sheets.told(read.problems()))
                .containsExactly("ASM-018 row 4 item: T1 2003-07 is assessed already: a.csv, row 2, column 'item'. "
                        + "Keep one of the two, or give one of them another date.");
    }

    @Test
    void warnsOfALabelThatSaysAnotherMonthAndKeepsTheAssessment() {
        SourcedAssessments read = Sheets.read("item,title,date,label\nT1,x,2003-07,July 02\nT2,x,2003-07,Summer\n");

        assertThat(read.assessments()).hasSize(2);
        assertThat(read.problems()).extracting(Problem::code).containsExactly(ProblemCode.LABEL_OUT_OF_ORDER);
        assertThat(Sheets.told(read.problems()))
                .containsExactly("ASM-010 row 2 label: The printed label is “July 02”, and the date is 2003-07. "
                        + "Put the wrong one right, or add a correction of the date that says why they differ.");
    }

    @Test
    void tellsAllProblemsOfAFileInTheOrderOfItsRowsAndKeepsTheRest() {
        SourcedAssessments read = Sheets.read("item,title,date,DC.1\nT1,x,never,\nT2,x,2003-07,H\nT3\nT4,x,2003-13,\n");

        assertThat(read.assessments())
                .extracting(SourcedAssessment::origin)
                .containsExactly(new CellOrigin("a.csv", 3));
        assertThat(Sheets.told(read.problems()))
                .map(told -> told.substring(0, told.indexOf(':')))
                .containsExactly("ASM-009 row 2 date", "IN-010 row 4 title", "ASM-009 row 5 date");
    }
}
