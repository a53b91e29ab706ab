package io.github.psadelivery.scoring.batch;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * Where the assessments of a batch come from.
 *
 * <p>Thread-safety: as the stream, which belongs to the batch until it has ended.
 *
 * <pre>{@code
 * BatchSource.file(Path.of("assessments.jsonl"), BatchFormat.JSON_LINES);
 * BatchSource.stream("standard input", System.in, BatchFormat.CSV);
 * }</pre>
 */
public sealed interface BatchSource {

    /** Gives the name by which problems tell of it. */
    String name();

    /** Gives how its assessments are laid out. */
    BatchFormat format();

    /** Gives a file, which is opened and closed by the batch. */
    static BatchSource file(Path path, BatchFormat format) {
        return new OfFile(path, format);
    }

    /** Gives a stream, which is read to its end and left open. */
    static BatchSource stream(String name, InputStream stream, BatchFormat format) {
        return new OfStream(name, stream, format);
    }

    /** Gives the answer of the one function that fits this source. */
    default <R> R fold(Function<OfFile, R> onFile, Function<OfStream, R> onStream) {
        return this instanceof OfFile file ? onFile.apply(file) : onStream.apply((OfStream) this);
    }

    /** A file. */
    record OfFile(Path path, BatchFormat format) implements BatchSource {

        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A stream that somebody else opened. */
    record OfStream(String name, InputStream stream, BatchFormat format) implements BatchSource {}
}
