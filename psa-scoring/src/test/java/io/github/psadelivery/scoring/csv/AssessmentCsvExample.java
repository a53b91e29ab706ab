package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.source.SourcedAssessments;
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
    void readsCorrections() {
        CsvCorrections corrections = Sheets.corrections("""
                item,label,column,as printed,read as,why
                T5,July 02,challenge,N,M,"N is no level, and target 7 has the same line with M."
                """);

        assertThat(corrections.problems()).isEmpty();
        assertThat(corrections.unused()).hasSize(1);
    }
}
