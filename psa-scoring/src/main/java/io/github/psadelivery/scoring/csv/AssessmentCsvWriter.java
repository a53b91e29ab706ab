package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CsvHeader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Writes assessments as the sheet that {@link AssessmentCsv} reads. What was written reads back equal: levels stay in
 * the assessor's words, statements come in the order of the columns, and an item that is not applicable is {@code n/a},
 * with its reason in the column for reasons.
 *
 * <p>Range: a sheet holds no space around a text, no hard spaces, and line feeds as the only line ends. A misprint
 * stands there as it was printed; {@link CsvCorrections#write} gives the file that says how it is read.
 *
 * <p>Errors: what a sheet cannot hold is told, and then nothing is written: an item without a column or stated twice; a
 * level that is blank or begins with {@code n/a}; a blank department, hypothesis or reference, or one with {@code ;} or
 * a spaced {@code |} in it; a NUL, half a letter, over a million letters in a
 * text or two million in a row; a correction without a reason, or that does
 * not lead to what is stated.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * String sheet = AssessmentCsvWriter.of(List.of("challenge", "planning", "capacity", "stage"))
 *         .write(assessments)
 *         .orThrow();
 * }</pre>
 */
public final class AssessmentCsvWriter {
    private static final List<String> BEFORE_THE_ITEMS = List.of(
            AssessmentColumns.ITEM,
            AssessmentColumns.TITLE,
            AssessmentColumns.KIND,
            AssessmentColumns.DEPARTMENT,
            AssessmentColumns.DATE,
            AssessmentColumns.LABEL,
            AssessmentColumns.ASSESSOR);
    private static final List<String> AFTER_THE_ITEMS = List.of(
            AssessmentColumns.PUBLISHED,
            AssessmentColumns.PUBLISHED_BECAUSE,
            AssessmentColumns.PUBLISHED_BY,
            AssessmentColumns.HYPOTHESIS);

    private final List<String> itemIds;
    private final CsvHeader header;
    private final CsvFormat format;

    private AssessmentCsvWriter(List<String> itemIds, CsvHeader header, CsvFormat format) {
        this.itemIds = itemIds;
        this.header = header;
        this.format = format;
    }

    /**
     * Gives a writer of sheets with commas, and with a level, a reason and evidence for each item.
     *
     * @param itemIds the ids of the items, in the order of their columns
     * @throws IllegalArgumentException if one cannot be the name of a column, or two are the same
     */
    public static AssessmentCsvWriter of(List<String> itemIds) {
        CsvHeader header = header(itemIds, column -> true);
        if (!header.isGood()) {
            throw new IllegalArgumentException("""
                    itemIds is %s, and a sheet cannot have such columns: %s
                    Name each item of the rubric once.""".formatted(itemIds, header.problems()));
        }
        return new AssessmentCsvWriter(List.copyOf(itemIds), header, CsvFormat.standard());
    }

    private static CsvHeader header(List<String> itemIds, Predicate<String> isWanted) {
        Stream<String> ofItems = itemIds.stream()
                .flatMap(item -> Stream.concat(
                        Stream.of(item),
                        Stream.of(AssessmentColumns.because(item), AssessmentColumns.evidence(item))
                                .filter(isWanted)));
        List<String> names = Stream.of(BEFORE_THE_ITEMS.stream(), ofItems, AFTER_THE_ITEMS.stream())
                .flatMap(columns -> columns)
                .toList();
        return new CsvHeader("", 1, names, new AssessmentColumns(new HashSet<>(itemIds)).layout());
    }

    /** Gives the same writer for another format. */
    public AssessmentCsvWriter in(CsvFormat otherFormat) {
        return new AssessmentCsvWriter(itemIds, header, otherFormat);
    }

    /** Gives the same writer without the columns for reasons and evidence that these assessments do not need. */
    public AssessmentCsvWriter fitting(Collection<Assessment> assessments) {
        Set<String> needed = new HashSet<>();
        for (Assessment assessment : assessments) {
            assessment.corrections().forEach(correction -> needed.add(correction.item()));
            for (Statement statement : assessment.statements()) {
                if (!statement.because().isBlank()) {
                    needed.add(AssessmentColumns.because(statement.item()));
                }
                if (statement instanceof Rated rated && !rated.evidence().isEmpty()) {
                    needed.add(AssessmentColumns.evidence(statement.item()));
                }
            }
        }
        return new AssessmentCsvWriter(itemIds, header(itemIds, needed::contains), format);
    }

    /** Appends the first row, after the byte order mark if the format has one. */
    public void appendHeader(StringBuilder to) {
        format.appendRow(header.names(), true, to);
    }

    /**
     * Appends the row of one assessment, without a look at the others.
     *
     * @return what the row cannot hold; if that is anything, nothing was appended
     */
    public List<Problem> append(Assessment assessment, StringBuilder to) {
        AssessmentCells cells = new AssessmentCells(header, assessment);
        if (cells.problems().isEmpty()) {
            format.appendRow(cells.texts(), false, to);
        }
        return cells.problems();
    }

    /**
     * Gives a whole sheet, with the columns for reasons and evidence that are needed.
     *
     * @return the sheet, or all that it cannot hold, such as two assessments of one subject at one date
     */
    public Checked<String> write(List<Assessment> assessments) {
        AssessmentCsvWriter writer = fitting(assessments);
        List<Problem> problems = new ArrayList<>(new SheetNeighbours(assessments).problems());
        StringBuilder sheet = new StringBuilder();
        writer.appendHeader(sheet);
        assessments.forEach(assessment -> problems.addAll(writer.append(assessment, sheet)));
        return problems.isEmpty() ? Checked.of(sheet.toString(), List.of()) : Checked.rejected(problems);
    }
}
