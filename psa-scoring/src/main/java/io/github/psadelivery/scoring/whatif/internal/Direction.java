package io.github.psadelivery.scoring.whatif.internal;

/** Which way levels move. A line lies between a rank and the next better one, and is named by the rank beneath it. */
public enum Direction {
    /** Levels are raised, so a line is crossed from beneath. */
    UP {
        @Override
        boolean isAcross(int rank, int line) {
            return rank > line;
        }

        @Override
        int justAcross(int line) {
            return line + 1;
        }

        @Override
        int oneStepBack(int rank) {
            return rank - 1;
        }
    },
    /** Levels are lowered, so a line is crossed from above. */
    DOWN {
        @Override
        boolean isAcross(int rank, int line) {
            return rank <= line;
        }

        @Override
        int justAcross(int line) {
            return line;
        }

        @Override
        int oneStepBack(int rank) {
            return rank + 1;
        }
    };

    abstract boolean isAcross(int rank, int line);

    /** The first rank on the other side. */
    abstract int justAcross(int line);

    /** The rank before, on the way here. */
    abstract int oneStepBack(int rank);

    /** Whether who crosses the one line has crossed the other, too. */
    boolean isFartherOrSame(int line, int other) {
        return isAcross(justAcross(line), other);
    }
}
