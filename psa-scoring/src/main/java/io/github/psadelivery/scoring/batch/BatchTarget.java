package io.github.psadelivery.scoring.batch;

import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where the results or the rejects of a batch go.
 *
 * <p>A file is written whole or not at all: to a temporary file beside it, which takes its name in the end. A file that
 * was there before is replaced then, and untouched until then. What is no ordinary file, such as a pipe, and a stream
 * are written as the batch goes on.
 *
 * <p>Thread-safety: as the stream, which belongs to the batch until it has ended.
 *
 * <pre>{@code
 * BatchTarget.file(Path.of("results.csv"), BatchFormat.CSV);
 * BatchTarget.stream("standard output", System.out, BatchFormat.JSON_LINES);
 * }</pre>
 */
public sealed interface BatchTarget {

    /** Gives the name by which errors tell of it. */
    String name();

    /** Gives how it is laid out. */
    BatchFormat format();

    /** Gives a file in a folder that exists. */
    static BatchTarget file(Path path, BatchFormat format) {
        return new OfFile(path, format);
    }

    /** Gives a stream, which is flushed in the end and left open. */
    static BatchTarget stream(String name, OutputStream stream, BatchFormat format) {
        return new OfStream(name, stream, format);
    }

    /** Gives the answer of the one function that fits this target. */
    default <R> R fold(Function<OfFile, R> onFile, Function<OfStream, R> onStream) {
        return this instanceof OfFile file ? onFile.apply(file) : onStream.apply((OfStream) this);
    }

    /** A file. */
    record OfFile(Path path, BatchFormat format) implements BatchTarget {

        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A stream that somebody else opened. */
    record OfStream(String name, OutputStream stream, BatchFormat format) implements BatchTarget {}
}
