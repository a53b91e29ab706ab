package io.github.psadelivery.scoring;

import java.util.concurrent.atomic.AtomicBoolean;

/** Lets one thread end the scoring of a stream on another. Safe for threads; once cancelled it stays so. */
public final class Cancellation {
    private final AtomicBoolean cancelled = new AtomicBoolean();

    /** Ends the stream: results that were not begun are not given any more. */
    public void cancel() {
        cancelled.set(true);
    }

    public boolean isCancelled() {
        return cancelled.get();
    }
}
