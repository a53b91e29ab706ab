package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.json.AssessmentJsonLines;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Cuts JSON lines into blocks. Bytes are read many at once, and what follows the last line end goes to the front of the
 * next block. A line that is too long is passed over without being held.
 */
public final class JsonLines implements PortionReader<LineBlock> {
    static final int LONGEST_LINE = 1024 * 1024;
    private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

    private final InputBytes in;
    private final AssessmentJsonLines lineReader = AssessmentJsonLines.strict();
    private int line = 1;
    private byte[] rest = new byte[0];
    private boolean isPassingOver;
    private boolean isAnyLine;
    private boolean isAtEnd;

    /** Reads from these bytes. */
    public JsonLines(InputBytes in) {
        this.in = in;
    }

    @Override
    public LineBlock newPortion() {
        return new LineBlock(in.name(), lineReader);
    }

    @Override
    public long bytesRead() {
        return in.bytesRead();
    }

    @Override
    public boolean fill(LineBlock block) throws IOException {
        block.clear();
        while (block.size() == 0 && !isAtEnd) {
            readLines(block);
        }
        isAnyLine |= block.size() > 0;
        if (!isAnyLine) {
            throw UnreadableException.of(
                    ProblemCode.EMPTY_FILE,
                    in.name(),
                    "There is nothing in it.",
                    "Check that it was written to the end.");
        }
        return block.size() > 0;
    }

    /** Reads on until at least one line has ended and no more bytes are there or fit in. */
    private void readLines(LineBlock block) throws IOException {
        int filled = block.take(rest);
        int start = 0;
        while (start == 0 || (filled < block.room() && in.available() > 0)) {
            if (filled == block.room()) {
                filled = makeRoom(block, filled);
            }
            int count = in.read(block.bytes(), filled, block.room() - filled);
            if (count < 0) {
                isAtEnd = true;
                endLine(block, start, filled);
                rest = new byte[0];
                return;
            }
            int end = LineEnds.next(block.bytes(), filled, filled + count);
            filled += count;
            while (end < filled) {
                endLine(block, start, end);
                start = end + 1;
                end = LineEnds.next(block.bytes(), start, filled);
            }
        }
        rest = Arrays.copyOfRange(block.bytes(), start, filled);
    }

    /** Makes room where one line fills the whole block: more of it, or by forgetting the line. */
    private int makeRoom(LineBlock block, int filled) {
        if (!isPassingOver && filled <= LONGEST_LINE) {
            block.grow();
            return filled;
        }
        if (!isPassingOver) {
            isPassingOver = true;
            block.lineTooLong(line);
        }
        return 0;
    }

    private void endLine(LineBlock block, int start, int end) {
        if (isPassingOver) {
            isPassingOver = false;
        } else if (end - start > LONGEST_LINE) {
            block.lineTooLong(line);
        } else {
            block.line(line, line == 1 ? afterMark(block, start, end) : start, end);
        }
        line = Math.incrementExact(line);
    }

    private static int afterMark(LineBlock block, int start, int end) {
        int after = start + BYTE_ORDER_MARK.length;
        boolean isMarked =
                after <= end && Arrays.equals(block.bytes(), start, after, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
        return isMarked ? after : start;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
