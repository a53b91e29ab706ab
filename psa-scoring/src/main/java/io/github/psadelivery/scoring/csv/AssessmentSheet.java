package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;

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
        SourcedAssessment read = new SourcedAssessment(
                reading.read(), new CellOrigin(file, row.line().row()));
        reading.problems().forEach(found::problem);
        if (reading.isGood() && row.header().isGood()) {
            found.assessment(read);
        } else {
            found.faulty(read);
        }
    }
}
