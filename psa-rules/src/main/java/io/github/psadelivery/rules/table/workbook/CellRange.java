package io.github.psadelivery.rules.table.workbook;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cell or the first cell of a range by its name, such as {@code E7} or {@code E7:F9}; both numbers count from 1. */
record CellRange(int row, int column) {
    private static final Pattern NAME = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?(\\d{1,7})(?::.*)?");
    private static final int LETTERS = 26;

    static Optional<CellRange> parse(String name) {
        Matcher matcher = NAME.matcher(name.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int column = 0;
        for (char letter : matcher.group(1).toCharArray()) {
            column = column * LETTERS + (letter & 0x1F);
        }
        int row = Integer.parseInt(matcher.group(2));
        return row < 1 ? Optional.empty() : Optional.of(new CellRange(row, column));
    }
}
