package io.github.psadelivery.scoring.batch.internal.writing;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** A stream that is written as it goes: what was written cannot be taken back. */
public final class OpenStream implements Sink {
    private final String name;
    private final OutputStream stream;
    private final boolean isOwn;

    private OpenStream(String name, OutputStream stream, boolean isOwn) {
        this.name = name;
        this.stream = stream;
        this.isOwn = isOwn;
    }

    /** Writes to a stream that somebody else closes. */
    public static Sink of(String name, OutputStream stream) {
        return new OpenStream(name, stream, false);
    }

    /** Writes to what is no ordinary file, such as a pipe. */
    static Sink of(Path path) throws IOException {
        return new OpenStream(path.toString(), new FileOutputStream(path.toFile()), true);
    }

    @Override
    public void write(byte[] bytes) throws UnwrittenException {
        try {
            stream.write(bytes);
            stream.flush();
        } catch (IOException failed) {
            throw UnwrittenException.of(name, failed);
        }
    }

    @Override
    public void complete() throws UnwrittenException {
        if (isOwn) {
            try {
                stream.close();
            } catch (IOException failed) {
                throw UnwrittenException.of(name, failed);
            }
        }
    }

    @Override
    public void keep() {}

    @Override
    public void discard() throws UnwrittenException {
        complete();
    }
}
