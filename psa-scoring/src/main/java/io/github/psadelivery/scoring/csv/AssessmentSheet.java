package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.Optional;

/** Reads one sheet of assessments, row by row. */
final class AssessmentSheet {
    private final String file;
    private final AssessmentColumns columns;
    private final CsvCorrections corrections;
    private final SourcedAssessments.Builder found = SourcedAssessments.builder();

    AssessmentSheet(String file, AssessmentColumns columns, CsvCorrections corrections) {
        this.file = file;
        this.columns = columns;
        this.corrections = corrections;
    }

    SourcedAssessments read(byte[] bytes) {
        new CsvTable(columns.layout(), this::row, found::problem).read(file, bytes);
        return found.build();
    }

    private void row(CsvRow row) {
        AssessmentRow reading = new AssessmentRow(row, columns, corrections.on(row));
        Optional<Assessment> read = reading.read();
        reading.problems().forEach(found::problem);
        read.filter(assessment -> row.header().isGood())
                .map(assessment -> new SourcedAssessment(
                        assessment, new CellOrigin(file, row.line().row())))
                .ifPresent(found::assessment);
    }
}
