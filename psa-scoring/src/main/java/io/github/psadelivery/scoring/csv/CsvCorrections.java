package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.CORRECTION_NOT_USED;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CsvHeader;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.csv.internal.CsvTable;
import io.github.psadelivery.scoring.csv.internal.RowBytes;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * Cells of sheets that are read otherwise than they are printed, each with the reason: a sheet with the columns
 * {@code item}, {@code label}, {@code column}, {@code as printed}, {@code read as} and {@code why}, and perhaps
 * {@code date}.
 *
 * <p>A correction holds for the rows with its item, its label and its date as they are printed, and for all rows where
 * it names none. It changes a cell only where the sheet has exactly what it calls printed; of two that fit one cell, the
 * first holds. Each assessment keeps the corrections of its row.
 *
 * <p>Errors: a correction without a reason is a problem and changes nothing; so is one that fits no cell, once the
 * sheets were read.
 *
 * <p>Thread-safety: safe for threads; it remembers which corrections were of use.
 *
 * <pre>{@code
 * item,label,column,as printed,read as,why
 * T5,July 02,challenge,N,M,"N is no level, and target 7 has the same line with M."
 * }</pre>
 */
public final class CsvCorrections {
    private final List<CorrectionLine> lines;
    private final Map<String, List<CorrectionLine>> linesByItem;
    private final List<Problem> problems;
    private final Set<CorrectionLine> used = ConcurrentHashMap.newKeySet();
    private final Set<String> columnsSeen = Collections.synchronizedSet(new LinkedHashSet<>());

    private CsvCorrections(List<CorrectionLine> lines, List<Problem> problems) {
        this.lines = List.copyOf(lines);
        this.linesByItem = lines.stream().collect(groupingBy(line -> line.rows().item()));
        this.problems = List.copyOf(problems);
    }

    /** Gives no corrections. */
    public static CsvCorrections none() {
        return unreadable(List.of());
    }

    /**
     * Reads a file of corrections to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public static CsvCorrections read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(
                        bytes -> CsvTable.open(
                                        file, new ByteArrayInputStream(bytes), CorrectionLine.LAYOUT, Optional.empty())
                                .fold(CsvCorrections::read, CsvCorrections::unreadable),
                        CsvCorrections::unreadable);
    }

    private static CsvCorrections unreadable(List<Problem> problems) {
        return new CsvCorrections(List.of(), problems);
    }

    private static CsvCorrections read(CsvTable table) {
        List<CorrectionLine> lines = new ArrayList<>();
        List<Problem> problems = new ArrayList<>(table.header().problems());
        for (Optional<RowBytes> row = table.next(); row.isPresent(); row = table.next()) {
            table.reader()
                    .read(row.get())
                    .fold(cells -> CorrectionLine.read(cells, problems), rejected -> {
                        problems.addAll(rejected);
                        return Optional.<CorrectionLine>empty();
                    })
                    .ifPresent(lines::add);
        }
        return new CsvCorrections(lines, problems);
    }

    /**
     * Gives the file of corrections that makes a sheet read as these assessments, for a sheet that was written of them.
     * Each correction names its item, label and date.
     */
    public static String write(List<Assessment> assessments, CsvFormat format) {
        StringBuilder text = new StringBuilder();
        format.appendRow(CorrectionLine.LAYOUT.known(), true, text);
        for (Assessment assessment : assessments) {
            for (Correction correction : assessment.corrections()) {
                format.appendRow(CorrectionLine.cells(assessment, correction), false, text);
            }
        }
        return text.toString();
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
        Correction correction = line.correction();
        List<String> columns = List.copyOf(columnsSeen);
        boolean isColumnKnown =
                columns.isEmpty() || columns.stream().anyMatch(column -> column.equalsIgnoreCase(correction.item()));
        return isColumnKnown
                ? new Problem(
                        CORRECTION_NOT_USED,
                        line.place(),
                        "No row%s has %s in the column “%s”."
                                .formatted(line.rows(), SourceWords.quoted(correction.asPrinted()), correction.item()),
                        "Write what the sheet has there, or take the correction out.")
                : new Problem(
                        CORRECTION_NOT_USED,
                        line.place(CorrectionLine.COLUMN),
                        "No sheet has a column %s.".formatted(SourceWords.quoted(correction.item())),
                        SourceWords.advice(correction.item(), columns));
    }

    /** Takes note of the columns of a sheet that is read with these corrections. */
    void meet(CsvHeader header) {
        header.columns().forEach(columnsSeen::add);
    }

    /** The corrections of a row, at most one for a column. */
    List<Correction> on(CsvRow row) {
        if (lines.isEmpty()) {
            return List.of();
        }
        List<Correction> corrections = new ArrayList<>();
        Set<String> corrected = new HashSet<>();
        for (CorrectionLine line : candidates(row.cell(AssessmentColumns.ITEM))) {
            Optional<Correction> found = line.on(row).filter(correction -> corrected.add(correction.item()));
            if (found.isPresent()) {
                used.add(line);
                corrections.add(found.get());
            }
        }
        return corrections;
    }

    private List<CorrectionLine> candidates(String item) {
        List<CorrectionLine> ofEveryItem = linesByItem.getOrDefault("", List.of());
        List<CorrectionLine> ofItem = item.isEmpty() ? List.of() : linesByItem.getOrDefault(item, List.of());
        if (ofEveryItem.isEmpty() || ofItem.isEmpty()) {
            return ofItem.isEmpty() ? ofEveryItem : ofItem;
        }
        return Stream.concat(ofEveryItem.stream(), ofItem.stream())
                .sorted(comparingInt(line -> line.place().row()))
                .toList();
    }
}
