package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssessmentCsvWriterTest {
    private static final AssessmentCsvWriter WRITER = AssessmentCsvWriter.of(List.of("DC.1", "DC.2", "stage"));

    private static Assessment.Builder assessment(String id) {
        return Assessment.of(Subject.of(id, "x"), ReportDate.of("2003-07"));
    }

    private static List<String> told(Assessment.Builder... assessments) {
        return Sheets.told(WRITER.write(List.of(assessments).stream()
                        .map(Assessment.Builder::build)
                        .toList())
                .problems());
    }

    @Test
    void writesTheColumnsThatAreNeeded() {
        Assessment full = Assessment.of(
                        Subject.of("T3", "Fast, and \"fair\"").withDepartments("Home Office", "Health"),
                        ReportDate.of("2003-07").printedAs("July 03"))
                .assessor("=The unit")
                .rate("stage", "2", "")
                .rate("DC.1", "Amber/Red", "Two\nlines", "Table 2", "Page 9")
                .notApplicable("DC.2", "- Nothing is reorganised.")
                .published(PublishedLikelihood.of("AR").withReason("Slow.").withHypotheses("One", "Two"))
                .build();

        assertThat(WRITER.write(List.of(full, assessment("T4").build())).orThrow())
                .isEqualTo("""
                        item,title,kind,department,date,label,assessor,DC.1,DC.1 because,DC.1 evidence,DC.2,DC.2 because,stage,\
                        published likelihood,published because,published by,hypothesis
                        T3,"Fast, and ""fair""\",target,Home Office; Health,2003-07,July 03,'=The unit,Amber/Red,"Two
                        lines",Table 2 | Page 9,n/a,'- Nothing is reorganised.,2,AR,Slow.,,One | Two
                        T4,x,target,,2003-07,,,,,,,,,,,,
                        """);
    }

    @Test
    void writesTheSeparatorAndTheMarkOfItsFormat() {
        CsvFormat format = CsvFormat.of(CsvFormat.Separator.SEMICOLON).withByteOrderMark();

        assertThat(WRITER.in(format).write(List.of(assessment("T4;5").build())).orThrow())
                .startsWith("\ufeffitem;title;kind")
                .contains("\n\"T4;5\";x;target;");
    }

    @Test
    void appendsRowByRowWithAllColumns() {
        StringBuilder sheet = new StringBuilder();

        WRITER.appendHeader(sheet);
        assertThat(WRITER.append(assessment("T1").rate("DC.2", "H", "why").build(), sheet))
                .isEmpty();
        assertThat(WRITER.append(assessment("T2").rate("DC.2", "", "why").build(), sheet))
                .hasSize(1);

        assertThat(sheet.toString().lines()).hasSize(2).element(1).asString().endsWith(",,,,H,why,,,,,,,,");
    }

    @Test
    void tellsWhatASheetCannotHold() {
        assertThat(told(
                        assessment("T1")
                                .rate("DC.9", "H", "")
                                .rate("DC.1", "H", "")
                                .rate("DC.1", "M", ""),
                        assessment("T2").rate("DC.1", " ", "").rate("DC.2", "n/a", ""),
                        assessment("T3").rate("DC.1", "H", "\0").rate("DC.2", "H", "\ud83d"),
                        assessment("T4")
                                .rate("DC.1", "H", "", "Table 2 | Page 9")
                                .published(PublishedLikelihood.of(""))))
                .map(told -> told.substring("IN-000 ".length(), told.indexOf(':')))
                .containsExactly(
                        "DC.9",
                        "DC.1",
                        "DC.1",
                        "DC.2",
                        "DC.1 because",
                        "DC.2 because",
                        "DC.1 evidence",
                        "published likelihood");
    }

    @Test
    void tellsOfOneSubjectTwiceAtOneDate() {
        assertThat(told(assessment("T1"), assessment(" T1")))
                .containsExactly("ASM-018 item:  T1 2003-07 is in the list twice. "
                        + "Keep one of the two, or give one of them another date.");
    }

    @Test
    void tellsOfACorrectionThatDoesNotLeadToWhatIsStated() {
        Correction toAnother = new Correction("DC.1", "N", "M", "A misprint.");
        Correction withoutReason = new Correction("DC.1", "N", "H", "");

        assertThat(told(
                        assessment("T1").rate("DC.1", "H", "").correction(toAnother),
                        assessment("T2").rate("DC.1", "H", "").correction(withoutReason)))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told)
                        .isEqualTo(ProblemCode.NOT_CARRIED.code()
                                + " DC.1: The correction of DC.1 cannot be read from a sheet again. "
                                + "Correct each column once, from what it has to what is read, and say why."));
    }

    @Test
    void tellsOfCorrectionsThatWouldChangeAnotherRow() {
        Assessment.Builder corrected = Assessment.of(Subject.of("T1", "x"), ReportDate.of("2003-12"))
                .correction(new Correction("date", "2003-07", "2003-12", "A misprint."));

        assertThat(told(assessment("T1"), corrected)).singleElement().asString().contains("would change both");
    }

    @Test
    void refusesItemsThatCannotBeColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentCsvWriter.of(List.of("DC.1", "DC.1")))
                .withMessageContaining("IN-009");
        assertThatIllegalArgumentException().isThrownBy(() -> AssessmentCsvWriter.of(List.of("title")));
    }

    @Test
    void leavesNoFormulaAndTheReaderFindsTheText() {
        Assessment formulas = assessment("=1+1").rate("DC.1", "-H", "@x", "+1").build();
        String sheet = WRITER.write(List.of(formulas)).orThrow();

        assertThat(sheet).contains("\n'=1+1,").contains(",'-H,'@x,'+1,");
        assertThat(AssessmentCsv.of(Set.of("DC.1", "DC.2", "stage"))
                        .read("a.csv", Sheets.stream(sheet))
                        .assessments()
                        .get(0)
                        .assessment())
                .isEqualTo(formulas);
    }
}
