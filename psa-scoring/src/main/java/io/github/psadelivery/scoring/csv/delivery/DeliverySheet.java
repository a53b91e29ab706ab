package io.github.psadelivery.scoring.csv.delivery;

import static io.github.psadelivery.model.problem.ProblemCode.ITEM_NOT_REPORTED;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.SAID_TWICE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.csv.internal.CsvTable;
import io.github.psadelivery.scoring.csv.internal.RowBytes;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A sheet beside a report while it is read: its rows one after the other, and what is wrong with them. */
final class DeliverySheet {
    private final ReportedLines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<List<Object>, Place> placeBySaid = new HashMap<>();

    DeliverySheet(ReportedLines lines) {
        this.lines = lines;
    }

    /** Reads to the end; a row is handed over only where the sheet has the columns that it needs. */
    List<Problem> read(String file, InputStream stream, CsvLayout layout, Consumer<CsvRow> onRow) {
        SourceBytes.read(file, stream)
                .fold(
                        bytes -> CsvTable.open(file, new ByteArrayInputStream(bytes), layout, Optional.empty())
                                .fold(table -> rows(table, onRow), problems::addAll),
                        problems::addAll);
        return problems;
    }

    private boolean rows(CsvTable table, Consumer<CsvRow> onRow) {
        problems.addAll(table.header().problems());
        for (Optional<RowBytes> row = table.next(); row.isPresent(); row = table.next()) {
            table.reader()
                    .read(row.get())
                    .fold(
                            cells -> {
                                if (cells.header().isGood()) {
                                    onRow.accept(cells);
                                }
                                return true;
                            },
                            problems::addAll);
        }
        return true;
    }

    ReportedLines lines() {
        return lines;
    }

    void tell(ProblemCode code, Place place, String message, String advice) {
        problems.add(new Problem(code, place, message, advice));
    }

    /** The text of a cell that must be filled in; empty, and told, if it is not. */
    Optional<String> filled(CsvRow row, String column) {
        String text = row.cell(column);
        if (text.isEmpty()) {
            tell(MISSING_FIELD, row.place(column), "The cell is empty.", "Fill it, or take the row out.");
        }
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    /** The id of an item that the report has; empty, and told, if it has none. */
    Optional<String> item(CsvRow row, String column) {
        Optional<String> item = filled(row, column);
        if (item.filter(lines::lacks).isEmpty()) {
            return item;
        }
        tell(
                ITEM_NOT_REPORTED,
                row.place(column),
                "The report has no line of %s.".formatted(SourceWords.quoted(row.cell(column))),
                SourceWords.advice(row.cell(column), lines.items()));
        return Optional.empty();
    }

    /** Whether this is said for the first time; told if it is not. */
    boolean isFirst(CsvRow row, String column, List<Object> said) {
        Place first = placeBySaid.putIfAbsent(said, row.place(column));
        if (first != null) {
            tell(
                    SAID_TWICE,
                    row.place(column),
                    "This is said already: %s.".formatted(first.describe()),
                    "Keep one of the two rows, or put one of them right.");
        }
        return first == null;
    }
}
