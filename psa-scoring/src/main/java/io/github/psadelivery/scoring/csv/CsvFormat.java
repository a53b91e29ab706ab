package io.github.psadelivery.scoring.csv;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.csv.internal.CellText;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How a sheet is stored: what separates its cells, and whether a byte order mark stands before the first of them, which
 * some spreadsheets need to see that it is UTF-8.
 *
 * <p>Range: always UTF-8. A reader takes a sheet with or without the mark, whatever it was told.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * CsvFormat.of(CsvFormat.Separator.SEMICOLON).withByteOrderMark();
 * }</pre>
 *
 * @param separator what separates the cells
 * @param hasByteOrderMark whether the mark stands at the beginning
 */
public record CsvFormat(Separator separator, boolean hasByteOrderMark) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    /** What separates the cells of a row. */
    public enum Separator {
        /** As most programs write. */
        COMMA(','),
        /** As spreadsheets write where the comma is in numbers. */
        SEMICOLON(';'),
        /** As text is copied from a spreadsheet. */
        TAB('\t');

        private final char sign;

        Separator(char sign) {
            this.sign = sign;
        }

        static Separator of(char sign) {
            return Stream.of(values())
                    .filter(separator -> separator.sign == sign)
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "sign is “%s”. Use a comma, a semicolon or a tab.".formatted(sign)));
        }

        /**
         * Reads a name, in any case, or the sign itself.
         *
         * @throws IllegalArgumentException if the text is neither; the message lists the names
         */
        public static Separator parse(String text) {
            String word = text.strip().toLowerCase(Locale.ROOT);
            return Stream.of(values())
                    .filter(separator -> separator.toString().equals(word) || text.equals("" + separator.sign))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("“%s” separates no cells. Write one of %s."
                            .formatted(
                                    text,
                                    Stream.of(values()).map(Separator::toString).collect(joining(", ")))));
        }

        /** Gives the sign. */
        public char sign() {
            return sign;
        }

        /** Gives the name, which {@link #parse} reads back. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Gives a format without a byte order mark. */
    public static CsvFormat of(Separator separator) {
        return new CsvFormat(separator, false);
    }

    /** Gives commas without a byte order mark, which is what is written unless another format is told. */
    public static CsvFormat standard() {
        return of(Separator.COMMA);
    }

    /** Appends a row; the first one of a sheet comes after the mark. */
    void appendRow(List<String> texts, boolean isFirst, StringBuilder to) {
        if (isFirst && hasByteOrderMark) {
            to.append(BYTE_ORDER_MARK);
        }
        CellText.appendRow(texts, separator.sign, to);
    }

    /** Gives the same format with a byte order mark. */
    public CsvFormat withByteOrderMark() {
        return new CsvFormat(separator, true);
    }
}
