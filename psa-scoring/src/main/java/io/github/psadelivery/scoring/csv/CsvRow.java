package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.problem.Place;

/** A row of a sheet beneath its first row, with a cell for each column. */
record CsvRow(CsvHeader header, CsvText.Line line) {

    /** The text in a known column; empty if the cell is, or the sheet has no such column. */
    String cell(String column) {
        int index = header.index(column);
        return index < 0 ? "" : line.cells().get(index);
    }

    Place.Cell place(String column) {
        return new Place.Cell(line.file(), line.row(), column);
    }
}
