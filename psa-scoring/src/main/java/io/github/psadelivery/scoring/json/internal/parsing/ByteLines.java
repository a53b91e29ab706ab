package io.github.psadelivery.scoring.json.internal.parsing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a stream as bytes, one after the other. Holds one line at most, and none that is too long. */
public final class ByteLines {
    /** The most bytes that a line may have, 16 MB. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final int USUAL = 64 * 1024;

    private final InputStream stream;
    private byte[] buffer = new byte[USUAL];
    private int filled;
    private int scanned;
    private int from;
    private int to;
    private int number;
    private boolean isTooLong;

    public ByteLines(InputStream stream) {
        this.stream = stream;
    }

    /** Goes to the next line, the first one at first; false at the end of the stream. */
    public boolean next() throws IOException {
        from = scanned;
        isTooLong = false;
        while (!isScannedToLineFeed()) {
            if (!isFilledFurther()) {
                to = filled;
                number++;
                return from < filled || isTooLong;
            }
        }
        to = scanned - 1;
        number++;
        return true;
    }

    private boolean isScannedToLineFeed() {
        while (scanned < filled) {
            if (buffer[scanned++] == '\n') {
                return true;
            }
        }
        return false;
    }

    private boolean isFilledFurther() throws IOException {
        isTooLong |= filled - from > LONGEST;
        int kept = isTooLong ? 0 : filled - from;
        System.arraycopy(buffer, from, buffer, 0, kept);
        from = 0;
        filled = kept;
        scanned = kept;
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, 2 * buffer.length);
        }
        int more = stream.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, more);
        return more >= 0;
    }

    /** The number of the line, with 1 for the first; one past the last at the end. */
    public int number() {
        return number;
    }

    /** Whether the line is too long, so that only a part of it is kept. */
    public boolean isTooLong() {
        return isTooLong;
    }

    /** Whether there is nothing but space in the line. */
    public boolean isBlank() {
        for (int at = from; at < to; at++) {
            if (buffer[at] != ' ' && buffer[at] != '\t' && buffer[at] != '\r') {
                return false;
            }
        }
        return !isTooLong;
    }

    /** The line as a text, until the next is asked for. */
    public Utf8 text() {
        return Utf8.of(buffer, from, to - from);
    }
}
