package io.github.psadelivery.scoring.batch.internal.reading;

import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** The bytes of an input, counted, with what can go wrong told as problems. Closes only what it opened. */
public final class InputBytes extends InputStream {
    private final String name;
    private final InputStream stream;
    private final boolean isOwn;
    private volatile long bytesRead;
    private Optional<UnreadableException> failure = Optional.empty();

    private InputBytes(String name, InputStream stream, boolean isOwn) {
        this.name = name;
        this.stream = stream;
        this.isOwn = isOwn;
    }

    /** Opens a file. */
    public static InputBytes of(Path file) throws UnreadableException {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            throw UnreadableException.of(
                    ProblemCode.NOT_READABLE,
                    name,
                    "It is a folder, and a batch takes one file.",
                    "Name a file of JSON lines or CSV.");
        }
        try {
            return new InputBytes(name, Files.newInputStream(file), true);
        } catch (NoSuchFileException missing) {
            throw UnreadableException.of(
                    ProblemCode.NOT_READABLE, name, "There is no such file.", "Check how its name is written.");
        } catch (IOException failed) {
            throw unreadable(name, "It cannot be opened", failed);
        }
    }

    /** Takes a stream that somebody else opened. */
    public static InputBytes of(String name, InputStream stream) {
        return new InputBytes(name, stream, false);
    }

    private static UnreadableException unreadable(String name, String what, IOException failed) {
        String why = failed instanceof AccessDeniedException ? "access is denied" : failed.getMessage();
        return UnreadableException.of(
                ProblemCode.NOT_READABLE,
                name,
                "%s: %s.".formatted(what, why),
                "Check that it is all there and may be read.");
    }

    String name() {
        return name;
    }

    long bytesRead() {
        return bytesRead;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // only one thread reads
    public int read(byte[] bytes, int from, int length) throws IOException {
        try {
            int count = stream.read(bytes, from, length);
            bytesRead += Math.max(0, count);
            return count;
        } catch (IOException failed) {
            UnreadableException told = unreadable(name, "Reading it failed", failed);
            failure = Optional.of(told);
            throw told;
        }
    }

    /** Tells again of a failure to read, to a reader that may have taken it for the end. */
    void requireRead() throws UnreadableException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    /** Says how much is there without waiting; 0 where the stream cannot say. */
    @Override
    public int available() {
        try {
            return stream.available();
        } catch (IOException unknown) {
            return 0;
        }
    }

    @Override
    public void close() throws IOException {
        if (isOwn) {
            stream.close();
        }
    }
}
