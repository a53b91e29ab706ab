package io.github.psadelivery.scoring.csv.delivery;

import io.github.psadelivery.scoring.csv.internal.CsvRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a row of a narrative is: a part of it, with the columns that it uses beside {@code date} and {@code part}. */
enum NarrativePart {
    /** How things stand as a whole. */
    STATEMENT,
    /** How many challenges the report announces. */
    ANNOUNCED,
    /** A numbered challenge with its status. */
    CHALLENGE,
    /** An item that is closed, and why. */
    CLOSED,
    /** Where the narrative comes from. */
    SOURCE;

    private static final List<String> OF_SOME =
            List.of(NarrativeCsv.NUMBER, NarrativeCsv.ITEM, NarrativeCsv.TEXT, NarrativeCsv.STATUS);

    /** The words of all parts. */
    static List<String> words() {
        return Stream.of(values()).map(NarrativePart::word).toList();
    }

    static Optional<NarrativePart> of(String word) {
        return Stream.of(values())
                .filter(part -> part.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** How it is written in a sheet. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The columns in which the row has something that this part does not use. */
    List<String> outOfPlace(CsvRow row) {
        return OF_SOME.stream()
                .filter(column -> !uses(column) && !row.cell(column).isEmpty())
                .toList();
    }

    private boolean uses(String column) {
        return switch (column) {
            case NarrativeCsv.NUMBER -> this == ANNOUNCED || this == CHALLENGE;
            case NarrativeCsv.ITEM -> this == CLOSED;
            case NarrativeCsv.STATUS -> this == CHALLENGE;
            default -> this != ANNOUNCED;
        };
    }
}
