package io.github.psadelivery.scoring.csv.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns that a sort of sheet knows: those that it needs, and those that need another beside them. */
public final class CsvLayout {
    private final List<String> known;
    private final List<String> required;
    private final Map<String, String> neededByColumn;
    private final String adviceOnUnknown;
    private final Map<String, String> columnByWord = new HashMap<>();

    /** @param adviceOnUnknown what to do with a column that is not known and near to none that is */
    public CsvLayout(
            List<String> known, List<String> required, Map<String, String> neededByColumn, String adviceOnUnknown) {
        this.adviceOnUnknown = adviceOnUnknown;
        this.known = List.copyOf(known);
        this.required = List.copyOf(required);
        this.neededByColumn = Map.copyOf(neededByColumn);
        known.forEach(column -> columnByWord.putIfAbsent(folded(column), column));
    }

    public List<String> known() {
        return known;
    }

    List<String> required() {
        return required;
    }

    String adviceOnUnknown() {
        return adviceOnUnknown;
    }

    /** The column without which another one says nothing. */
    Optional<String> neededBy(String column) {
        return Optional.ofNullable(neededByColumn.get(column));
    }

    /** The known column that a name in the first row means, whatever its case. */
    Optional<String> column(String name) {
        return known.contains(name) ? Optional.of(name) : Optional.ofNullable(columnByWord.get(folded(name)));
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
