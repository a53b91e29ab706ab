package io.github.psadelivery.scoring.batch;

/**
 * Hears how a batch goes on, for a progress bar or for metrics.
 *
 * <p>Thread-safety: called by the thread that runs the batch, in the order of the input. What a listener throws ends the
 * batch, and nothing is left half-written.
 */
public interface BatchListener {

    /** Hears nothing. */
    BatchListener NONE = new BatchListener() {};

    /** Takes a line that something is wrong with. */
    default void problems(LineProblems problems) {}

    /** Takes how far the batch has come, each time that some hundred lines more are written. */
    default void progress(BatchProgress progress) {}
}
