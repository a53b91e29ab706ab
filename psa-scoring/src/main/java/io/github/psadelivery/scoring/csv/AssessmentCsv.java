package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.csv.internal.CsvTable;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Assessments as a sheet: a row for each, and a column for each thing that is known of them.
 *
 * <p>The columns, in any order and any case: {@code item}, {@code title} and {@code date} must be there; {@code kind},
 * {@code department} (several with {@code ;} between them), {@code label}, {@code assessor},
 * {@code published likelihood}, {@code published because}, {@code published by} and {@code hypothesis} (several with
 * {@code |} and a space on each side between them) may be. Then come any items of the rubric by their ids, such as
 * {@code DC.1}, {@code planning} or {@code stage}, each perhaps with {@code DC.1 because} and {@code DC.1 evidence}
 * besides (several with {@code |} between them).
 *
 * <p>The cells of an item: a level by label or code, {@code n/a: why}, or nothing where it is not assessed. Space
 * around a text does not count, a hard space is a space, and each line end within a text is a line feed. An apostrophe
 * before {@code =}, {@code +}, {@code -} or {@code @} is taken off: it keeps spreadsheets from running the text.
 *
 * <p>Range: UTF-8, with or without a byte order mark; commas, semicolons or tabs, found out from the first row unless
 * they are told; texts in quotation marks where they have a separator or a line end in them. A file of up to 64 MB is
 * read at once, and one of any size row by row.
 *
 * <p>Errors: everything that is wrong is told with its cell. Whether a level is one of its scale is not checked here:
 * only a rubric knows. As long as something is wrong with the first row, no row counts as read.
 *
 * <p>Thread-safety: immutable, but for what its corrections remember; safe for threads.
 *
 * <pre>{@code
 * item,title,date,DC.1,DC.1 because,stage
 * T3,Fast turnaround of manifestly unfounded cases,2003-07,H,The trend must be turned round in a year.,2
 * }</pre>
 */
public final class AssessmentCsv {
    private final AssessmentColumns columns;
    private final CsvCorrections corrections;
    private final Optional<CsvFormat> format;

    private AssessmentCsv(AssessmentColumns columns, CsvCorrections corrections, Optional<CsvFormat> format) {
        this.columns = columns;
        this.corrections = corrections;
        this.format = format;
    }

    /**
     * Gives a reader of sheets for one rubric.
     *
     * @param itemIds the ids of the items that may be columns
     */
    public static AssessmentCsv of(Set<String> itemIds) {
        return new AssessmentCsv(new AssessmentColumns(itemIds), CsvCorrections.none(), Optional.empty());
    }

    /** Gives the same reader, which reads misprinted cells as these corrections say. */
    public AssessmentCsv with(CsvCorrections otherCorrections) {
        return new AssessmentCsv(columns, otherCorrections, format);
    }

    /** Gives the same reader, which does not find out the format of a sheet but is told. */
    public AssessmentCsv in(CsvFormat told) {
        return new AssessmentCsv(columns, corrections, Optional.of(told));
    }

    /**
     * Reads a file to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public SourcedAssessments read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(
                        bytes -> table(file, new ByteArrayInputStream(bytes))
                                .fold(table -> rows(table).collect(), SourcedAssessments::rejected),
                        SourcedAssessments::rejected);
    }

    /**
     * Opens a file of any size, to read it row by row; the stream stays open.
     *
     * @param file the name by which problems tell of it
     * @return the rows, or all that is wrong with the first one
     */
    public Checked<AssessmentRows> rows(String file, InputStream stream) {
        return table(file, stream)
                .fold(
                        open -> open.header().isGood()
                                ? Checked.of(rows(open), List.of())
                                : Checked.rejected(open.header().problems()),
                        Checked::rejected);
    }

    private AssessmentRows rows(CsvTable table) {
        return new AssessmentRows(table, columns, corrections);
    }

    private Checked<CsvTable> table(String file, InputStream stream) {
        return CsvTable.open(
                file,
                stream,
                columns.layout(),
                format.map(known -> known.separator().sign()));
    }
}
