package io.github.psadelivery.scoring.csv.internal;

import java.util.ArrayList;
import java.util.List;

/** Several texts in one cell. */
public enum CellList {
    /** With a semicolon between them. */
    DEPARTMENTS(';', "; "),
    /** With a bar between them that has a space on each side. */
    HYPOTHESES_OR_EVIDENCE('|', " | ");

    private final char sign;
    private final String between;

    CellList(char sign, String between) {
        this.sign = sign;
        this.between = between;
    }

    /** The texts, without the space around them and without those that are empty. */
    public List<String> texts(String cell) {
        if (cell.isEmpty()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        int start = 0;
        for (int place = cell.indexOf(sign); place >= 0; place = cell.indexOf(sign, place + 1)) {
            if (this == DEPARTMENTS || isSpaced(cell, place)) {
                add(cell.substring(start, place), texts);
                start = place + 1;
            }
        }
        add(cell.substring(start), texts);
        return texts;
    }

    private static boolean isSpaced(String cell, int place) {
        return place > 0
                && place + 1 < cell.length()
                && Character.isWhitespace(cell.charAt(place - 1))
                && Character.isWhitespace(cell.charAt(place + 1));
    }

    private static void add(String part, List<String> texts) {
        String text = part.strip();
        if (!text.isEmpty()) {
            texts.add(text);
        }
    }

    /** The cell for texts; {@link #texts} gives them back unless one is empty or has such a sign in it. */
    public String cell(List<String> texts) {
        return String.join(between, texts);
    }
}
