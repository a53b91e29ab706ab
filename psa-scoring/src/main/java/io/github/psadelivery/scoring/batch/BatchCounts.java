package io.github.psadelivery.scoring.batch;

/**
 * How many assessments of a batch came out how.
 *
 * <p>Unit: assessments; lines with nothing in them are not counted.
 *
 * <p>Thread-safety: immutable.
 *
 * @param scored how many were scored
 * @param rejected how many could not be read or not be scored
 * @param open how many of the scored have a likelihood that is still open
 * @param provisional how many of the scored rest on a judgement that is provisional
 */
public record BatchCounts(long scored, long rejected, long open, long provisional) {

    /** Nothing counted yet. */
    public static final BatchCounts NONE = new BatchCounts(0, 0, 0, 0);

    /**
     * Checks that open and provisional assessments are among the scored.
     *
     * @throws IllegalArgumentException if there are more of them, or a count is below 0
     */
    public BatchCounts {
        if (scored < 0 || rejected < 0 || open < 0 || provisional < 0 || open > scored || provisional > scored) {
            throw new IllegalArgumentException("""
                    scored is %s, rejected %s, open %s and provisional %s.
                    Count upwards from 0, and open and provisional assessments among the scored.""".formatted(scored, rejected, open, provisional));
        }
    }

    /** Gives how many were read, well or not. */
    public long read() {
        return scored + rejected;
    }

    /** Gives these and others counted together. */
    public BatchCounts plus(BatchCounts others) {
        return new BatchCounts(
                scored + others.scored,
                rejected + others.rejected,
                open + others.open,
                provisional + others.provisional);
    }
}
