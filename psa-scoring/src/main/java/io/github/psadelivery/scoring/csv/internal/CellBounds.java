package io.github.psadelivery.scoring.csv.internal;

import java.util.Arrays;

/**
 * Where the cells of a row begin and end, without their quotation marks, and what was seen on the way. It belongs to one
 * thread while it is filled.
 */
final class CellBounds {
    private static final int FIRST_CELLS = 64;
    private static final int DOUBLED_MARKS = 1 << 30;

    private int[] bounds;
    private int size;
    private boolean isAscii = true;
    private boolean hasNul;
    private boolean hasReturns;

    CellBounds() {
        this(FIRST_CELLS);
    }

    /** @param cells how many cells there probably are */
    CellBounds(int cells) {
        bounds = new int[2 * Math.max(cells, 1)];
    }

    int size() {
        return size;
    }

    int start(int cell) {
        return bounds[2 * cell];
    }

    int end(int cell) {
        return bounds[2 * cell + 1] & ~DOUBLED_MARKS;
    }

    /** Whether a cell has quotation marks within, each of which is written twice. */
    boolean hasDoubledMarks(int cell) {
        return (bounds[2 * cell + 1] & DOUBLED_MARKS) != 0;
    }

    boolean isAscii() {
        return isAscii;
    }

    boolean hasNul() {
        return hasNul;
    }

    boolean hasReturns() {
        return hasReturns;
    }

    void add(int start, int end, boolean hasDoubledMarks) {
        if (2 * size == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        bounds[2 * size] = start;
        bounds[2 * size + 1] = hasDoubledMarks ? end | DOUBLED_MARKS : end;
        size++;
    }

    /** Takes note of a byte that a cell must be read with care for. */
    void note(byte odd) {
        isAscii &= odd >= 0;
        hasNul |= odd == 0;
        hasReturns |= odd == '\r';
    }
}
