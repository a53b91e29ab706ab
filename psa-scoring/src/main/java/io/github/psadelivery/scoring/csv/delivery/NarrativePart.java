package io.github.psadelivery.scoring.csv.delivery;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.psadelivery.scoring.csv.internal.CsvRow;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a row of a narrative is: a part of it, with the columns that it uses beside {@code date} and {@code part}. */
enum NarrativePart {
    /** How things stand as a whole. */
    STATEMENT(NarrativeCsv.TEXT),
    /** How many challenges the report announces. */
    ANNOUNCED(NarrativeCsv.NUMBER),
    /** A numbered challenge with its status. */
    CHALLENGE(NarrativeCsv.NUMBER, NarrativeCsv.TEXT, NarrativeCsv.STATUS),
    /** An item that is closed, and why. */
    CLOSED(NarrativeCsv.ITEM, NarrativeCsv.TEXT),
    /** Where the narrative comes from. */
    SOURCE(NarrativeCsv.TEXT);

    private static final List<String> OF_SOME =
            List.of(NarrativeCsv.NUMBER, NarrativeCsv.ITEM, NarrativeCsv.TEXT, NarrativeCsv.STATUS);

    private final Set<String> columns;

    NarrativePart(String... columns) {
        this.columns = Stream.of(columns).collect(toUnmodifiableSet());
    }

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
                .filter(column -> !columns.contains(column) && !row.cell(column).isEmpty())
                .toList();
    }
}
