package io.github.psadelivery.scoring.csv.internal;

import java.io.IOException;
import java.util.Arrays;

/** Goes over the bytes of a row from cell to cell, as RFC 4180 says. */
final class CellCutter {
    private static final int MOST_CELLS = 1 << 14;

    private static final byte ORDINARY = 0;
    private static final byte SEPARATOR = 1;
    private static final byte LINE_END = 2;
    private static final byte ODD = 3;
    private static final byte MARK = 4;

    private final ByteWindow window;
    private final byte[] kindByByte = new byte[256];
    private CellBounds cells = new CellBounds();
    private int at;
    private int lineEndsWithin;

    /** How the bytes of a row end. */
    enum End {
        /** With a line end or the end of the file behind the last cell. */
        GOOD,
        /** Where a quotation mark is missing or too many, or there are too many cells. */
        BAD,
        /** Nowhere in the largest window. */
        TOO_FAR
    }

    CellCutter(ByteWindow window, char separator) {
        this.window = window;
        Arrays.fill(kindByByte, 128, 256, ODD);
        kindByByte[0] = ODD;
        kindByByte['\n'] = LINE_END;
        kindByByte['\r'] = LINE_END;
        kindByByte['"'] = MARK;
        kindByByte[separator] = SEPARATOR;
    }

    /** The cells of the row that was cut last. */
    CellBounds cells() {
        return cells;
    }

    /** The line ends within quotation marks in the row that was cut last. */
    int lineEndsWithin() {
        return lineEndsWithin;
    }

    /** The place behind the bytes of the row that was cut last. */
    int at() {
        return at;
    }

    /** Goes from the start of the window to the end of the row. */
    End cut() throws IOException {
        at = window.start();
        cells = new CellBounds(cells.size());
        lineEndsWithin = 0;
        boolean isFollowed = true;
        while (isFollowed) {
            boolean isMarked = isThere() && window.bytes()[at] == '"';
            boolean isWhole = isMarked ? marked() : plain();
            if (!isWhole || (isThere() && !isBetweenCells())) {
                return isStuck() ? End.TOO_FAR : End.BAD;
            }
            if (cells.size() > MOST_CELLS) {
                return End.BAD;
            }
            isFollowed = isThere() && window.bytes()[at] >= 0 && kindByByte[window.bytes()[at]] == SEPARATOR;
            at += isFollowed ? 1 : 0;
        }
        return End.GOOD;
    }

    private boolean isBetweenCells() {
        byte next = window.bytes()[at];
        return next >= 0 && (kindByByte[next] == SEPARATOR || kindByByte[next] == LINE_END);
    }

    /** Goes to the end of a cell without quotation marks around it. */
    private boolean plain() throws IOException {
        int from = at - window.start();
        boolean isOpen = true;
        while (isOpen && isThere()) {
            at = firstOther(ORDINARY);
            isOpen = at == window.end() || !isBetweenCells();
            if (isOpen && at < window.end()) {
                cells.note(window.bytes()[at]);
                at++;
            }
        }
        cells.add(from, at - window.start(), false);
        return !isStuck();
    }

    /** Goes past a cell in quotation marks; says whether the second one is there. */
    private boolean marked() throws IOException {
        at++;
        int from = at - window.start();
        boolean hasDoubledMarks = false;
        while (isThere()) {
            at = firstOther(SEPARATOR);
            if (at == window.end()) {
                continue;
            }
            byte other = window.bytes()[at];
            at++;
            if (other != '"') {
                cells.note(other);
                lineEndsWithin += isLineEnd(other) ? 1 : 0;
            } else if (isThere() && window.bytes()[at] == '"') {
                hasDoubledMarks = true;
                at++;
            } else {
                cells.add(from, at - 1 - window.start(), hasDoubledMarks);
                return !isStuck();
            }
        }
        return false;
    }

    /** A line end is one for an editor, and a line feed after a return is none of its own. */
    private boolean isLineEnd(byte other) {
        return other == '\r' || (other == '\n' && window.bytes()[at - 2] != '\r');
    }

    private int firstOther(int lastKindToPass) {
        byte[] bytes = window.bytes();
        int end = window.end();
        int place = at;
        while (place < end && kindByByte[bytes[place] & 0xff] <= lastKindToPass) {
            place++;
        }
        return place;
    }

    /** Whether there is another byte of the row. */
    private boolean isThere() throws IOException {
        if (at < window.end()) {
            return true;
        }
        int passed = at - window.start();
        boolean isMore = window.readMore();
        at = window.start() + passed;
        return isMore;
    }

    private boolean isStuck() {
        return at == window.end() && window.isFull();
    }
}
