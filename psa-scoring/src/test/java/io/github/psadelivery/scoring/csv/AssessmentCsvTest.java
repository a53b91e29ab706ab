package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentCsvTest {

    private static Assessment only(SourcedAssessments read) {
        assertThat(read.problems()).isEmpty();
        assertThat(read.assessments()).hasSize(1);
        return read.assessments().get(0).assessment();
    }

    private static List<Statement> statements(String columns, String cells) {
        return only(Sheets.read("item,title,date,%s\nT1,x,2003-07,%s\n".formatted(columns, cells)))
                .statements();
    }

    @Test
    void readsEveryColumn() {
        Assessment read = only(Sheets.read("""
                item,title,kind,department,date,label,assessor,published likelihood,published because,published by,hypothesis,DC.1,DC.1 because
                T3,"Fast, and fair",target element,Home Office; Constitutional Affairs,2003-07,July 03,The unit,AR,Slow.,The panel,One | Two,H,"Two
                lines"
                """));

        assertThat(read)
                .isEqualTo(Assessment.of(
                                Subject.of("T3", "Fast, and fair")
                                        .withKind(SubjectKind.TARGET_ELEMENT)
                                        .withDepartments("Home Office", "Constitutional Affairs"),
                                ReportDate.of("2003-07").printedAs("July 03"))
                        .assessor("The unit")
                        .rate("DC.1", "H", "Two\nlines")
                        .published(PublishedLikelihood.of("AR")
                                .withReason("Slow.")
                                .decidedBy("The panel")
                                .withHypotheses("One", "Two"))
                        .build());
    }

    @Test
    void takesEmptyCellsForWhatIsNotKnown() {
        Assessment read = only(Sheets.read("""
                item,title,kind,department,date,label,published likelihood,hypothesis,planning,planning because
                T1,,,,2003-07-15,,,,,
                """));

        assertThat(read)
                .isEqualTo(Assessment.of(Subject.of("T1", ""), ReportDate.of("2003-07-15"))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n/a: Nothing is reorganised.", "N/A Nothing is reorganised.", "n/a – Nothing is reorganised."})
    void readsNotApplicableWithItsReason(String cell) {
        assertThat(statements("DC.2", cell)).containsExactly(new NotApplicable("DC.2", "Nothing is reorganised."));
    }

    @Test
    void takesTheReasonForNotApplicableFromTheCellBeside() {
        assertThat(statements("DC.2,DC.2 because", "n/a,Nothing is reorganised."))
                .containsExactly(new NotApplicable("DC.2", "Nothing is reorganised."));
        assertThat(statements("DC.2", "n/a")).containsExactly(new NotApplicable("DC.2", ""));
    }

    @Test
    void readsEvidence() {
        assertThat(statements("DC.2,DC.2 because,DC.2 evidence", "H,Slow.,Table 2 | Page 9"))
                .containsExactly(
                        new Rated("DC.2", "H", "Slow.", List.of(new Evidence("Table 2"), new Evidence("Page 9"))));
    }

    @Test
    void takesOffTheApostropheThatKeepsATextFromBeingAFormula() {
        assertThat(statements("DC.2,DC.2 because", "'-H,\"''=1, 'x\""))
                .containsExactly(new Rated("DC.2", "-H", "'=1, 'x", List.of()));
        assertThat(statements("DC.2,DC.2 because", "'H,=1")).containsExactly(new Rated("DC.2", "'H", "=1", List.of()));
    }

    @Test
    void keepsTheOrderOfTheColumnsAndTheWordsOfTheCells() {
        assertThat(statements("stage,DC.1,challenge", " 2 ,Ambre/Red,N"))
                .containsExactly(
                        new Rated("stage", "2", "", List.of()),
                        new Rated("DC.1", "Ambre/Red", "", List.of()),
                        new Rated("challenge", "N", "", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void findsOutTheSeparator(String separator) {
        String text = "item,title,date,\"stage\"\nT1,\"a,b;c\td\",2003-07,2\n".replace(",", separator);
        String expected = "a,b;c\td".replace(",", separator);

        Assessment read = only(Sheets.read(text));

        assertThat(read.subject().title()).isEqualTo(expected);
        assertThat(read.statements()).hasSize(1);
    }

    @Test
    void toleratesAByteOrderMarkCaseSpaceAndBlankRows() {
        SourcedAssessments read = Sheets.read(
                "\ufeff\r\n Item , TITLE,Date,dc.1 Because,DC.1,\r\n,,,,,\r\n\r\n\u00a0T1,x,2003-07,y,H,\r\n");

        assertThat(only(read).statements()).containsExactly(new Rated("DC.1", "H", "y", List.of()));
        assertThat(read.assessments().get(0).origin().item("DC.1")).isEqualTo(new Place.Cell("a.csv", 5, "DC.1"));
    }

    @Test
    void placesWhatScoringFindsInItsCell() {
        SourcedAssessment read = Sheets.read("item,title,date,challenge,published likelihood\nT1,x,2003-07,N,Blue\n")
                .assessments()
                .get(0);

        assertThat(read.placed(unknownLevelOf("challenge")).place()).isEqualTo(new Place.Cell("a.csv", 2, "challenge"));
        assertThat(read.placed(unknownLevelOf("published likelihood")).place())
                .isEqualTo(new Place.Cell("a.csv", 2, "published likelihood"));
    }

    private static Problem unknownLevelOf(String item) {
        return new Problem(ProblemCode.UNKNOWN_LEVEL, new Place.Stated("T1 2003-07", item), "Unknown.", "Mend it.");
    }
}
