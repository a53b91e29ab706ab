package io.github.psadelivery.scoring.csv.internal;

import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.problem.Place;
import java.util.List;

/** A row of a sheet beneath its first row, with a tidied text for each column. Immutable and safe for threads. */
public final class CsvRow {
    private final CsvHeader header;
    private final int row;
    private final String[] cells;

    CsvRow(CsvHeader header, int row, String[] cells) {
        this.header = header;
        this.row = row;
        this.cells = cells;
    }

    public CsvHeader header() {
        return header;
    }

    /** The number that a spreadsheet shows, with 1 for the first. */
    public int row() {
        return row;
    }

    /** The text in a known column; empty if the cell is, or the sheet has no such column. */
    public String cell(String column) {
        return cell(header.index(column));
    }

    /** The text in the column at a place from the left; empty for the place -1 of a column that is not there. */
    public String cell(int index) {
        return index < 0 ? "" : cells[index];
    }

    public Place.Cell place(String column) {
        return new Place.Cell(header.file(), row, column);
    }

    /** Gives the same row with its cells as they are meant. */
    public CsvRow readAs(List<Correction> corrections) {
        if (corrections.isEmpty()) {
            return this;
        }
        String[] meant = cells.clone();
        corrections.forEach(correction -> meant[header.index(correction.item())] = correction.readAs());
        return new CsvRow(header, row, meant);
    }
}
