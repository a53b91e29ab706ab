package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_NOT_USED;

import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Cells of sheets that are read otherwise than they are printed, each with the reason: a sheet with the columns
 * {@code item}, {@code label}, {@code column}, {@code as printed}, {@code read as} and {@code why}.
 *
 * <p>A correction holds for the rows with its item and its label, and for all rows where it names none. It changes a
 * cell only where the sheet has exactly what it calls printed. Each assessment keeps the corrections of its row.
 *
 * <p>Errors: a correction without a reason is a problem and changes nothing; so is one that fits no cell, once the
 * sheets were read.
 *
 * <p>Thread-safety: none; it remembers which corrections were of use, and belongs to one thread.
 *
 * <pre>{@code
 * item,label,column,as printed,read as,why
 * T5,July 02,challenge,N,M,"N is no level, and target 7 has the same line with M."
 * }</pre>
 */
public final class CsvCorrections {
    private final List<CorrectionLine> lines;
    private final List<Problem> problems;
    private final Set<CorrectionLine> used = new HashSet<>();
    private final Set<String> columnsSeen = new LinkedHashSet<>();

    private CsvCorrections(List<CorrectionLine> lines, List<Problem> problems) {
        this.lines = List.copyOf(lines);
        this.problems = List.copyOf(problems);
    }

    /** Gives no corrections. */
    public static CsvCorrections none() {
        return new CsvCorrections(List.of(), List.of());
    }

    /**
     * Reads a file of corrections to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static CsvCorrections read(String file, InputStream stream) {
        List<CorrectionLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        SourceBytes.read(file, stream)
                .fold(
                        bytes -> {
                            CsvTable table = new CsvTable(
                                    CorrectionLine.LAYOUT,
                                    row -> CorrectionLine.read(row, problems).ifPresent(lines::add),
                                    problems::add);
                            table.read(file, bytes);
                            return problems;
                        },
                        unreadable -> {
                            problems.addAll(unreadable);
                            return problems;
                        });
        return new CsvCorrections(lines, problems);
    }

    /** Everything that is wrong with the file of corrections itself, in its order. */
    public List<Problem> problems() {
        return problems;
    }

    /** Tells of each correction that fitted nothing in the sheets that were read with it. */
    public List<Problem> unused() {
        return lines.stream()
                .filter(line -> !used.contains(line))
                .map(this::unused)
                .toList();
    }

    private Problem unused(CorrectionLine line) {
        boolean isColumnKnown = columnsSeen.isEmpty()
                || columnsSeen.stream().anyMatch(column -> column.equalsIgnoreCase(line.column()));
        return isColumnKnown
                ? new Problem(
                        CORRECTION_NOT_USED,
                        line.place(CorrectionLine.AS_PRINTED),
                        "No row%s has %s in the column “%s”."
                                .formatted(line.rows(), SourceWords.quoted(line.asPrinted()), line.column()),
                        "Write what the sheet has there, or take the correction out.")
                : new Problem(
                        CORRECTION_NOT_USED,
                        line.place(CorrectionLine.COLUMN),
                        "No sheet has a column %s.".formatted(SourceWords.quoted(line.column())),
                        SourceWords.advice(line.column(), columnsSeen));
    }

    /** The corrections of a row by their columns; of two that fit one cell, the first. */
    Map<String, Correction> on(CsvRow row) {
        if (lines.isEmpty()) {
            return Map.of();
        }
        row.header().columns().forEach(columnsSeen::add);
        Map<String, Correction> correctionByColumn = new LinkedHashMap<>();
        for (CorrectionLine line : lines) {
            Optional<String> column = row.header().column(line.column()).filter(known -> line.fits(row, known));
            if (column.isPresent() && !correctionByColumn.containsKey(column.get())) {
                used.add(line);
                correctionByColumn.put(
                        column.get(), new Correction(column.get(), line.asPrinted(), line.readAs(), line.why()));
            }
        }
        return correctionByColumn;
    }
}
