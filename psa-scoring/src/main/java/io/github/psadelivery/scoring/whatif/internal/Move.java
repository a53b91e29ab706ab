package io.github.psadelivery.scoring.whatif.internal;

/**
 * Some items of a cell that move to one rank, whichever they are.
 *
 * @param rank the rank to which they move
 * @param count how many, 1 or more
 */
record Move(Cell cell, int rank, int count) {

    int steps() {
        return count * Math.abs(rank - cell.rank());
    }
}
