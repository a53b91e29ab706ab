package io.github.psadelivery.scoring.csv.internal;

import io.github.psadelivery.model.problem.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A row as it stands in its file: its bytes, and which of them are whose cell; or what is wrong, where they are not CSV.
 * Immutable and safe for threads.
 */
public final class RowBytes {
    private static final char NOT_UTF8 = '\ufffd';

    private final int row;
    private final Optional<Problem> problem;
    private final byte[] bytes;
    private final CellBounds cells;

    private RowBytes(int row, Optional<Problem> problem, byte[] bytes, CellBounds cells) {
        this.row = row;
        this.problem = problem;
        this.bytes = bytes;
        this.cells = cells;
    }

    static RowBytes of(int row, byte[] bytes, CellBounds cells) {
        return new RowBytes(row, Optional.empty(), bytes, cells);
    }

    static RowBytes broken(int row, Problem problem) {
        return new RowBytes(row, Optional.of(problem), new byte[0], new CellBounds());
    }

    /** The number that a spreadsheet shows, with 1 for the first. */
    public int row() {
        return row;
    }

    /** Why there are no cells, where the bytes are not CSV. */
    Optional<Problem> problem() {
        return problem;
    }

    /** The number of cells, of which those at the end may be empty. */
    int width() {
        return cells.size();
    }

    /** The number of bytes of a cell, which is at least the number of its letters. */
    int bytesOf(int cell) {
        return cells.end(cell) - cells.start(cell);
    }

    /** Whether nothing stands in any cell, and the row is CSV. */
    boolean isBlank() {
        if (problem.isPresent()) {
            return false;
        }
        for (int cell = 0; cell < width(); cell++) {
            if (bytesOf(cell) > 0 && !text(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** The tidied text of a cell. */
    String text(int cell) {
        int start = cells.start(cell);
        int length = cells.end(cell) - start;
        if (length == 0) {
            return "";
        }
        if (cells.isAscii() && !cells.hasReturns()) {
            String plain = new String(bytes, start, length, StandardCharsets.ISO_8859_1);
            return CellText.unguarded(withSingleMarks(cell, plain).strip());
        }
        String text = new String(bytes, start, length, StandardCharsets.UTF_8);
        return CellText.unguarded(CellText.tidied(withSingleMarks(cell, text)));
    }

    private String withSingleMarks(int cell, String text) {
        return cells.hasDoubledMarks(cell) ? text.replace("\"\"", "\"") : text;
    }

    /**
     * Whether a cell with this text is stored as text in UTF-8: a zero byte is no text, and the sign for what is not
     * UTF-8 may stand in the file itself.
     */
    boolean isText(int cell, String text) {
        if (cells.hasNul() && text.indexOf('\0') >= 0) {
            return false;
        }
        if (cells.isAscii() || text.indexOf(NOT_UTF8) < 0) {
            return true;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, cells.start(cell), bytesOf(cell)));
            return true;
        } catch (CharacterCodingException wrong) {
            return false;
        }
    }
}
