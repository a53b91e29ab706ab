package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.csv.internal.CsvTable;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open sheet of assessments: its first row is read and good, and the others come one by one, so that a sheet of any
 * size needs the memory of one row.
 *
 * <p>Range: a row of up to 16 MB, and its texts of up to a million letters. Rows without anything in them are passed
 * over. Two assessments of one subject at one date are not told, since that would take all of them in memory.
 *
 * <p>Errors: each row has its own, and the next row comes all the same. After a row whose quotation marks do not pair
 * up, the next one begins with the next line. Where the stream itself fails, a last row tells so.
 *
 * <p>Thread-safety: the rows are taken by one thread at a time; any number of threads may read them. The stream stays
 * open at the end.
 *
 * <pre>{@code
 * AssessmentRows sheet = AssessmentCsv.of(itemIds).rows("delivery-report.csv", stream).orThrow();
 * sheet.assessments().forEach(read -> read.fold(scorer::score, rejected::addAll));
 * }</pre>
 */
public final class AssessmentRows {
    private final CsvTable table;
    private final ColumnPlaces places;
    private final CsvCorrections corrections;

    AssessmentRows(CsvTable table, AssessmentColumns columns, CsvCorrections corrections) {
        this.table = table;
        this.places = ColumnPlaces.of(table.header(), columns);
        this.corrections = corrections;
        corrections.meet(table.header());
    }

    /** What separates the cells, as it was told or found out. */
    public CsvFormat.Separator separator() {
        return CsvFormat.Separator.of(table.separator());
    }

    /** Takes the next row, without looking into it; empty at the end of the sheet. */
    public Optional<RawRow> next() {
        return table.next().map(RawRow::new);
    }

    /** Reads a row of this sheet: the assessment, perhaps with warnings, or all that is wrong with the row. */
    public Checked<SourcedAssessment> read(RawRow row) {
        Checked<CsvRow> cells = table.reader().read(row.bytes());
        return cells.fold(
                good -> {
                    AssessmentRow reading = reading(good);
                    SourcedAssessment read = sourced(reading, good);
                    return reading.isGood() ? Checked.of(read, read.warnings()) : Checked.rejected(reading.problems());
                },
                Checked::rejected);
    }

    /**
     * Reads a row that was rejected as far as it reads, so that a rubric can tell what else is wrong with it; nobody
     * should score it. What did not read stands in it as {@link SourcedAssessments#UNREADABLE_SUBJECT} or
     * {@link SourcedAssessments#UNREADABLE_DATE}.
     */
    public Optional<SourcedAssessment> readFaulty(RawRow row) {
        return table.reader().read(row.bytes()).value().map(good -> sourced(reading(good), good));
    }

    /** Takes and reads what is left of the sheet, row by row and not before it is asked for. */
    public Stream<Checked<SourcedAssessment>> assessments() {
        return Stream.generate(this::next).takeWhile(Optional::isPresent).map(row -> read(row.orElseThrow()));
    }

    /** Takes and reads all rows into memory. */
    SourcedAssessments collect() {
        SourcedAssessments.Builder found = SourcedAssessments.builder();
        table.header().problems().forEach(found::problem);
        for (Optional<RawRow> row = next(); row.isPresent(); row = next()) {
            Checked<CsvRow> cells = table.reader().read(row.get().bytes());
            cells.problems().forEach(found::problem);
            cells.value().ifPresent(good -> collect(good, found));
        }
        return found.build();
    }

    private void collect(CsvRow row, SourcedAssessments.Builder found) {
        AssessmentRow reading = reading(row);
        SourcedAssessment read = sourced(reading, row);
        reading.problems().forEach(found::problem);
        if (reading.isGood() && row.header().isGood()) {
            found.assessment(read);
        } else {
            found.faulty(read);
        }
    }

    private AssessmentRow reading(CsvRow row) {
        return new AssessmentRow(row, places, corrections.on(row));
    }

    private SourcedAssessment sourced(AssessmentRow reading, CsvRow row) {
        return new SourcedAssessment(reading.read(), new CellOrigin(row.header().file(), row.row()));
    }
}
