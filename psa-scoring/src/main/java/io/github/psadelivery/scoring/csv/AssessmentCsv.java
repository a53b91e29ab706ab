package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceBytes;
import java.io.InputStream;
import java.util.Set;

/**
 * Assessments as a sheet: a row for each, and a column for each thing that is known of them.
 *
 * <p>The columns, in any order and any case: {@code item}, {@code title} and {@code date} must be there; {@code kind},
 * {@code department} (several with {@code ;} between them), {@code label}, {@code assessor},
 * {@code published likelihood}, {@code published because}, {@code published by} and {@code hypothesis} (several with
 * {@code |} and a space on each side between them) may be. Then come any items of the rubric by their ids, such as
 * {@code DC.1}, {@code planning} or {@code stage}, each perhaps with {@code DC.1 because} besides.
 *
 * <p>The cells of an item: a level by label or code, {@code n/a: why}, or nothing where it is not assessed. Space
 * around a text does not count.
 *
 * <p>Range: a file of up to 64 MB in UTF-8, with or without a byte order mark; commas, semicolons or tabs, found out
 * from the first row; texts in quotation marks where they have a separator or a line end in them.
 *
 * <p>Errors: everything that is wrong is told with its cell. Whether a level is one of its scale is not checked here:
 * only a rubric knows. As long as something is wrong with the first row, no row counts as read.
 *
 * <p>Thread-safety: as its corrections, which belong to one thread; immutable without them.
 *
 * <pre>{@code
 * item,title,date,DC.1,DC.1 because,stage
 * T3,Fast turnaround of manifestly unfounded cases,2003-07,H,The trend must be turned round in a year.,2
 * }</pre>
 */
public final class AssessmentCsv {
    private final AssessmentColumns columns;
    private final CsvCorrections corrections;

    private AssessmentCsv(AssessmentColumns columns, CsvCorrections corrections) {
        this.columns = columns;
        this.corrections = corrections;
    }

    /**
     * Gives a reader of sheets for one rubric.
     *
     * @param itemIds the ids of the items that may be columns
     */
    public static AssessmentCsv of(Set<String> itemIds) {
        return new AssessmentCsv(new AssessmentColumns(itemIds), CsvCorrections.none());
    }

    /** Gives the same reader, which reads misprinted cells as these corrections say. */
    public AssessmentCsv with(CsvCorrections otherCorrections) {
        return new AssessmentCsv(columns, otherCorrections);
    }

    /**
     * Reads a file to its end and leaves the stream open.
     *
     * @param file the name by which problems tell of it
     */
    public SourcedAssessments read(String file, InputStream stream) {
        return SourceBytes.read(file, stream)
                .fold(
                        bytes -> new AssessmentSheet(file, columns, corrections).read(bytes),
                        SourcedAssessments::rejected);
    }
}
