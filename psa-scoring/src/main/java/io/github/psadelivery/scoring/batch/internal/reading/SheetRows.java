package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.csv.AssessmentCsv;
import io.github.psadelivery.scoring.csv.AssessmentRows;
import io.github.psadelivery.scoring.csv.RawRow;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/** Cuts a sheet into blocks of rows. */
public final class SheetRows implements PortionReader<RowBlock> {
    private static final int ROWS_AT_ONCE = 256;
    private static final int BYTES_AT_ONCE = 256 * 1024;

    private final InputBytes in;
    private final AssessmentRows sheet;
    private boolean isAnyRow;

    private SheetRows(InputBytes in, AssessmentRows sheet) {
        this.in = in;
        this.sheet = sheet;
    }

    /**
     * Opens a sheet by reading its first row.
     *
     * @param itemIds the ids of the rubric's items, which may be columns
     * @throws UnreadableException if something is wrong with that row
     */
    public static SheetRows open(InputBytes in, Set<String> itemIds) throws UnreadableException {
        Checked<AssessmentRows> sheet = AssessmentCsv.of(itemIds).rows(in.name(), in);
        if (sheet.value().isEmpty()) {
            throw new UnreadableException(sheet.problems());
        }
        return new SheetRows(in, sheet.value().get());
    }

    @Override
    public RowBlock newPortion() {
        return new RowBlock(sheet);
    }

    @Override
    public long bytesRead() {
        return in.bytesRead();
    }

    @Override
    public boolean fill(RowBlock block) throws IOException {
        block.clear();
        long start = in.bytesRead();
        Optional<RawRow> row = sheet.next();
        while (row.isPresent()) {
            isAnyRow = true;
            block.add(row.get());
            boolean isFull = block.size() == ROWS_AT_ONCE || in.bytesRead() - start > BYTES_AT_ONCE;
            row = isFull ? Optional.empty() : sheet.next();
        }
        in.requireRead();
        if (!isAnyRow) {
            throw UnreadableException.of(
                    ProblemCode.NO_ASSESSMENTS,
                    in.name(),
                    "There is no row beneath the first.",
                    "Check that it was written to the end.");
        }
        return block.size() > 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
