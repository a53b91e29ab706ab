package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.csv.internal.RowBytes;

/**
 * A row of a sheet as it stands there, not looked into yet, for {@link AssessmentRows#read} on any thread. It keeps its
 * own bytes and nothing of the rest of the sheet.
 *
 * <p>Thread-safety: immutable.
 */
public final class RawRow {
    private final RowBytes bytes;

    RawRow(RowBytes bytes) {
        this.bytes = bytes;
    }

    /** The number that a spreadsheet shows, with 1 for the first row; it stays at the largest {@code int}. */
    public int number() {
        return bytes.row();
    }

    RowBytes bytes() {
        return bytes;
    }
}
