package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_RUBRIC_DATE;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_KEY;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_KEY;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code rubric.csv}: what the rubric says of itself, a key and its value a row. */
final class HeaderTable {
    private static final List<String> COLUMNS = List.of("key", "value");
    private static final List<String> KEYS =
            List.of("id", "version", "title", "effective from", "effective to", "source", "licence", "extends");
    private static final List<String> MAY_BE_EMPTY = List.of("effective to", "extends");

    private HeaderTable() {}

    static Optional<RubricHeader> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowByKey = new HashMap<>();
        Set<String> missing = new LinkedHashSet<>(KEYS);
        missing.removeAll(MAY_BE_EMPTY);
        Map<String, String> textByKey = new HashMap<>();
        Map<String, LocalDate> dateByKey = new HashMap<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String key = cells.id("key", rowByKey);
            if (key.isEmpty() || rowByKey.getOrDefault(key, 0) != cells.row()) {
                continue;
            }
            if (!KEYS.contains(key)) {
                cells.report(UNKNOWN_KEY, "key", "A rubric has no “%s”.".formatted(key), Words.advice(key, KEYS));
                // A misspelt key is told once, and not as a missing one too.
                Nearest.to(key, KEYS).ifPresent(missing::remove);
            }
            missing.remove(key);
            String text = MAY_BE_EMPTY.contains(key) ? cells.text("value") : cells.filled("value");
            textByKey.put(key, text);
            if (key.startsWith("effective") && !text.isEmpty()) {
                date(cells, text).ifPresent(date -> dateByKey.put(key, date));
                checkOrder(cells, dateByKey);
            }
        }
        checkComplete(sheet, missing, problems);
        return problems.areErrors() ? Optional.empty() : Optional.of(header(textByKey, dateByKey));
    }

    private static Optional<LocalDate> date(Cells cells, String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            cells.report(
                    BAD_RUBRIC_DATE,
                    "value",
                    "“%s” is not a date.".formatted(text),
                    "Write year, month and day with hyphens, such as 2003-07-31.");
            return Optional.empty();
        }
    }

    private static void checkOrder(Cells cells, Map<String, LocalDate> dateByKey) {
        LocalDate from = dateByKey.get("effective from");
        LocalDate to = dateByKey.get("effective to");
        if (from != null && to != null && to.isBefore(from)) {
            cells.report(
                    BAD_RUBRIC_DATE,
                    "value",
                    "The rubric ends on %s, before it begins on %s.".formatted(to, from),
                    "Put one of the two dates right, or leave “effective to” empty while the rubric is in force.");
        }
    }

    private static void checkComplete(Sheet sheet, Set<String> missing, Problems problems) {
        if (sheet.header().containsAll(COLUMNS)) {
            missing.forEach(key -> problems.add(
                    MISSING_KEY,
                    new Place.Whole(sheet.file()),
                    "No row says what the “%s” of the rubric is.".formatted(key),
                    "Add a row with “%s” as its key.".formatted(key)));
        }
    }

    private static RubricHeader header(Map<String, String> textByKey, Map<String, LocalDate> dateByKey) {
        return new RubricHeader(
                text("id", textByKey),
                text("version", textByKey),
                text("title", textByKey),
                Optional.ofNullable(dateByKey.get("effective from")).orElseThrow(),
                Optional.ofNullable(dateByKey.get("effective to")),
                text("source", textByKey),
                text("licence", textByKey),
                Optional.of(text("extends", textByKey)).filter(parent -> !parent.isEmpty()));
    }

    private static String text(String key, Map<String, String> textByKey) {
        return textByKey.getOrDefault(key, "");
    }

    /** A rubric that is written is whole, so what it extended is left out, and plays no part in the content hash. */
    static Sheet write(RubricHeader header) {
        return new Sheet(
                RubricSheet.RUBRIC.file(),
                List.of(
                        COLUMNS,
                        List.of("id", header.id()),
                        List.of("version", header.version()),
                        List.of("title", header.title()),
                        List.of("effective from", header.effectiveFrom().toString()),
                        List.of(
                                "effective to",
                                header.effectiveTo().map(LocalDate::toString).orElse("")),
                        List.of("source", header.source()),
                        List.of("licence", header.licence()),
                        List.of("extends", "")));
    }
}
