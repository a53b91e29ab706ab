package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc, run. */
class AssessmentCsvExample {

    @Test
    void readsASheet() {
        SourcedAssessments read = Sheets.read("""
                item,title,date,DC.1,DC.1 because,stage
                T3,Fast turnaround of manifestly unfounded cases,2003-07,H,The trend must be turned round in a year.,2
                """);

        assertThat(read.problems()).isEmpty();
        assertThat(read.assessments().get(0).assessment().statements()).hasSize(2);
    }

    @Test
    void readsASheetRowByRow() {
        AssessmentRows sheet = AssessmentCsv.of(Sheets.ITEMS)
                .rows("delivery-report.csv", Sheets.stream("item,title,date,stage\nT3,Fast,2003-07,2\n"))
                .orThrow();

        assertThat(sheet.assessments().map(read -> read.orThrow().assessment().name()))
                .containsExactly("T3 2003-07");
    }

    @Test
    void writesASheet() {
        List<Assessment> assessments =
                List.of(Assessment.of(Subject.of("T3", "Fast turnaround"), ReportDate.of("2003-07"))
                        .stage(Stage.IMPLEMENTATION)
                        .build());

        String sheet = AssessmentCsvWriter.of(List.of("challenge", "planning", "capacity", "stage"))
                .write(assessments)
                .orThrow();

        assertThat(sheet).contains("\nT3,Fast turnaround,target,,2003-07,,,,,,Implementation,");
    }

    @Test
    void writesResults() {
        PsaScorer scorer = PsaScorer.standard();
        Assessment assessment = Assessment.of(Subject.of("T3", "Fast turnaround"), ReportDate.of("2003-07"))
                .planning(Rating.RED, "Nothing is planned.")
                .build();

        ResultCsv csv = ResultCsv.of(scorer.rubric());
        StringBuilder sheet = new StringBuilder();
        csv.appendHeader(sheet);
        csv.append(scorer.score(assessment).orThrow(), sheet);

        assertThat(sheet.toString().lines()).hasSize(2).element(1).asString().startsWith("T3,2003-07,H,L,R,R,");
    }

    @Test
    void readsCorrections() {
        CsvCorrections corrections = Sheets.corrections("""
                item,label,column,as printed,read as,why
                T5,July 02,challenge,N,M,"N is no level, and target 7 has the same line with M."
                """);

        assertThat(corrections.problems()).isEmpty();
        assertThat(corrections.unused()).hasSize(1);
    }
}
