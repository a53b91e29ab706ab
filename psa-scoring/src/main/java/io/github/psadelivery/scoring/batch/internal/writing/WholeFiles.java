package io.github.psadelivery.scoring.batch.internal.writing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Files that belong together: each is written under another name, and only when the last one is complete do they get their
 * own, the last one last. Where one cannot be made or written, all files stay as they were; where one cannot get its name,
 * that is told, those before it have theirs, and the last one, which leads to them, stays as it was.
 */
public final class WholeFiles {
    private final List<Sink> sinks = new ArrayList<>();
    private Optional<UnwrittenException> failed = Optional.empty();

    private WholeFiles() {}

    /** One of the files, and all that is in it. */
    public record Part(Path file, String text) {}

    /** Writes all of them; the stream may make them in parallel, and they are written in its order. */
    public static void write(Stream<Part> parts) throws UnwrittenException {
        WholeFiles files = new WholeFiles();
        try {
            parts.forEachOrdered(files::add);
            files.keep();
        } catch (UnwrittenException | RuntimeException | Error failure) {
            files.discard(failure);
            throw failure;
        }
    }

    private void add(Part part) {
        if (failed.isEmpty()) {
            try {
                Sink sink = WholeFile.open(part.file());
                sinks.add(sink);
                sink.write(part.text().getBytes(UTF_8));
                sink.complete();
            } catch (UnwrittenException failure) {
                failed = Optional.of(failure);
            }
        }
    }

    private void keep() throws UnwrittenException {
        if (failed.isPresent()) {
            throw failed.get();
        }
        for (Sink sink : sinks) {
            sink.keep();
        }
    }

    private void discard(Throwable because) {
        for (Sink sink : sinks) {
            try {
                sink.discard();
            } catch (UnwrittenException left) {
                because.addSuppressed(left);
            }
        }
    }
}
