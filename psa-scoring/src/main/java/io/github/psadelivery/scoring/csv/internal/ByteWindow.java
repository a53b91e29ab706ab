package io.github.psadelivery.scoring.csv.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A part of a stream in memory, which slides on as far as its start does and grows only up to a limit. */
final class ByteWindow {
    private static final int FIRST_SIZE = 1 << 16;

    private final InputStream stream;
    private final int largestSize;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int start;
    private int end;

    ByteWindow(InputStream stream, int largestSize) {
        this.stream = stream;
        this.largestSize = largestSize;
    }

    /** The bytes from {@link #start} to {@link #end}, in an array that changes with {@link #readMore}. */
    byte[] bytes() {
        return bytes;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    int size() {
        return end - start;
    }

    boolean isFull() {
        return size() == largestSize;
    }

    /** Lets go of the bytes before a place. */
    void startAt(int place) {
        start = place;
    }

    /**
     * Reads at least one more byte. The bytes from the start on stay, at other places: the start becomes 0 before the
     * window grows.
     *
     * @return whether there was one: not at the end of the stream, and not while the window is full
     */
    boolean readMore() throws IOException {
        if (isFull()) {
            return false;
        }
        if (end == bytes.length) {
            makeRoom();
        }
        int count = stream.read(bytes, end, bytes.length - end);
        end += Math.max(count, 0);
        return count > 0;
    }

    private void makeRoom() {
        int kept = size();
        if (kept > bytes.length / 2) {
            bytes = Arrays.copyOfRange(bytes, start, start + Math.min(largestSize, 2 * bytes.length));
        } else {
            System.arraycopy(bytes, start, bytes, 0, kept);
        }
        start = 0;
        end = kept;
    }
}
