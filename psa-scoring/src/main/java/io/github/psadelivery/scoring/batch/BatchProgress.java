package io.github.psadelivery.scoring.batch;

import java.util.OptionalLong;

/**
 * How far a batch has come.
 *
 * <p>Unit: bytes of the input.
 *
 * <p>Absence: no number of all bytes where the input is a stream.
 *
 * <p>Thread-safety: immutable.
 *
 * @param counts what was written so far
 * @param bytesRead how much was read so far, which is a little ahead of what was written
 * @param bytesInAll how much there is to read
 */
public record BatchProgress(BatchCounts counts, long bytesRead, OptionalLong bytesInAll) {}
