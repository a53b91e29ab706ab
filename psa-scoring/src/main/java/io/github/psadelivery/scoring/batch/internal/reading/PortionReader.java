package io.github.psadelivery.scoring.batch.internal.reading;

import java.io.Closeable;
import java.io.IOException;

/** Cuts an input into portions. Belongs to one thread, but for {@link #bytesRead}. */
public interface PortionReader<P extends Portion> extends Closeable {

    /** Gives an empty portion, to be filled again and again. */
    P newPortion();

    /**
     * Fills a portion with the lines that come next, in place of what was in it.
     *
     * @return false if no lines are left
     * @throws UnreadableException if the input cannot be read on
     */
    boolean fill(P portion) throws IOException;

    /** How much was read so far. */
    long bytesRead();
}
