package io.github.psadelivery.scoring.csv.internal;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_CSV;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Cuts bytes into rows, with any line end. A row that is not CSV ends with its first line, so that the rows beneath it
 * can be read.
 */
final class RowCutter {
    /** How large a row can be; a window of bytes must be able to hold it. */
    static final int MOST_BYTES = 1 << 24;

    private final String file;
    private final ByteWindow window;
    private final CellCutter cells;
    private int row;
    private int line = 1;
    private boolean isAfterReturn;

    RowCutter(String file, ByteWindow window, char separator) {
        this.file = file;
        this.window = window;
        this.cells = new CellCutter(window, separator);
    }

    /** The number of the row that was given last. */
    int row() {
        return row;
    }

    /** The line at which the next row begins, as an editor counts. */
    int line() {
        return line;
    }

    /** Gives the next row, or nothing at the end. */
    Optional<RowBytes> next() throws IOException {
        if (isAfterReturn && isThere() && window.bytes()[window.start()] == '\n') {
            window.startAt(window.start() + 1);
        }
        isAfterReturn = false;
        if (!isThere()) {
            return Optional.empty();
        }
        row = later(row, 1);
        return Optional.of(
                switch (cells.cut()) {
                    case GOOD -> good();
                    case BAD -> badMarks();
                    case TOO_FAR -> tooLarge();
                });
    }

    private RowBytes badMarks() throws IOException {
        return broken(
                BAD_CSV,
                "The row that begins here has quotation marks that do not pair up, or thousands of cells.",
                "Put one mark before and one after a text that needs them, and double each one inside it.");
    }

    private RowBytes tooLarge() throws IOException {
        return broken(
                TOO_LARGE,
                "The row that begins here is larger than %s MB.".formatted(MOST_BYTES >> 20),
                "Shorten its texts, or look for a quotation mark that is not closed.");
    }

    private RowBytes good() {
        byte[] bytes = Arrays.copyOfRange(window.bytes(), window.start(), cells.at());
        line = later(line, cells.lineEndsWithin());
        window.startAt(cells.at());
        endLine();
        return RowBytes.of(row, bytes, cells.cells());
    }

    private RowBytes broken(ProblemCode code, String message, String advice) throws IOException {
        Problem problem = new Problem(code, new Place.Line(file, line), message, advice);
        while (isThere() && !isLineEnd()) {
            window.startAt(window.start() + 1);
        }
        endLine();
        return RowBytes.broken(row, problem);
    }

    /** Goes past a line end if there is one at the start of the window. */
    private void endLine() {
        if (window.size() > 0) {
            isAfterReturn = window.bytes()[window.start()] == '\r';
            window.startAt(window.start() + 1);
            line = later(line, 1);
        }
    }

    private boolean isLineEnd() {
        byte next = window.bytes()[window.start()];
        return next == '\n' || next == '\r';
    }

    private boolean isThere() throws IOException {
        return window.size() > 0 || window.readMore();
    }

    /** Counts on, and stays at the largest number that a place can have. */
    private static int later(int number, int more) {
        return (int) Math.min((long) number + more, Integer.MAX_VALUE);
    }
}
