package io.github.psadelivery.rules.table.workbook;

import io.github.psadelivery.rules.table.sheet.Sheet;

/** How much of one sheet is taken. Source: <b>Assumption</b>; far more than any rubric needs. */
final class Bounds {
    static final int MOST_ROWS = Sheet.MOST_ROWS;
    static final int MOST_COLUMNS = 250;
    static final int MOST_PROBLEMS = 1_000;
    private static final int MOST_LETTERS = 8_000_000;

    private int letters;
    private boolean broken;

    /** Says whether a text still fits. */
    boolean take(int row, int column, String text) {
        letters += Math.min(text.length(), MOST_LETTERS);
        broken |= row > MOST_ROWS || column > MOST_COLUMNS || letters > MOST_LETTERS;
        return !broken;
    }

    boolean areBroken() {
        return broken;
    }
}
