package io.github.psadelivery.scoring.csv.internal;

import java.util.List;

/**
 * The text of a cell, which is the same however it was typed: no space around it, line feeds for all line ends, plain
 * spaces for those that do not break.
 *
 * <p>A spreadsheet runs a cell that begins with {@code =}, {@code +}, {@code -} or {@code @} as a formula. Such a text is
 * written with an apostrophe before it, and so is one that has apostrophes before such a sign; reading takes one
 * apostrophe off exactly there, so that every text comes back. A text never begins with a tab or a line end.
 *
 * <p>Source: OWASP, CSV Injection, which lists these beginnings.
 */
public final class CellText {
    /** How long the text of a cell can be. */
    static final int MOST_LETTERS = 1_000_000;

    private static final char HARD_SPACE = '\u00a0';
    private static final char GUARD = '\'';

    private CellText() {}

    /** Gives a text as a cell keeps it. */
    public static String tidied(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace(HARD_SPACE, ' ')
                .strip();
    }

    /** Says whether a cell can hold a text: not too long, without NUL and half of a letter that is stored as two. */
    public static boolean isWritable(String text) {
        if (text.length() > MOST_LETTERS) {
            return false;
        }
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == 0 || Character.isLowSurrogate(letter)) {
                return false;
            }
            if (Character.isHighSurrogate(letter)) {
                place++;
                if (place == text.length() || !Character.isLowSurrogate(text.charAt(place))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes off the apostrophe that keeps a text from being a formula. */
    static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD && isLikeAFormula(cell) ? cell.substring(1) : cell;
    }

    /** Appends a row of tidied texts with its line end. */
    public static void appendRow(List<String> texts, char separator, StringBuilder to) {
        for (int cell = 0; cell < texts.size(); cell++) {
            if (cell > 0) {
                to.append(separator);
            }
            append(texts.get(cell), separator, to);
        }
        to.append('\n');
    }

    /** Appends a tidied text as a cell, with quotation marks where it needs them. */
    public static void append(String text, char separator, StringBuilder to) {
        int from = to.length();
        if (isLikeAFormula(text)) {
            to.append(GUARD);
        }
        if (!needsQuotationMarks(text, separator)) {
            to.append(text);
            return;
        }
        to.insert(from, '"');
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == '"') {
                to.append('"');
            }
            to.append(letter);
        }
        to.append('"');
    }

    private static boolean needsQuotationMarks(String text, char separator) {
        for (int place = 0; place < text.length(); place++) {
            char letter = text.charAt(place);
            if (letter == separator || letter == '"' || letter == '\n') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text begins with a sign that begins a formula, perhaps after apostrophes. */
    private static boolean isLikeAFormula(String text) {
        int place = 0;
        while (place < text.length() && text.charAt(place) == GUARD) {
            place++;
        }
        if (place == text.length()) {
            return false;
        }
        char first = text.charAt(place);
        return first == '=' || first == '+' || first == '-' || first == '@';
    }
}
