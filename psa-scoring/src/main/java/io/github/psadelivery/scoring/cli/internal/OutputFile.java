package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.scoring.batch.internal.writing.Sink;
import io.github.psadelivery.scoring.batch.internal.writing.UnwrittenException;
import io.github.psadelivery.scoring.batch.internal.writing.WholeFile;
import io.github.psadelivery.scoring.batch.internal.writing.WholeFiles;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A file that a command writes whole or not at all. */
public final class OutputFile {

    private OutputFile() {}

    /** Writes it, or gives a sentence that says why it could not be written. */
    public static Optional<String> write(Path file, byte[] bytes, Wording wording) {
        try {
            Sink sink = WholeFile.open(file);
            try {
                sink.write(bytes);
                sink.complete();
                sink.keep();
            } catch (UnwrittenException failed) {
                sink.discard();
                throw failed;
            }
            return Optional.empty();
        } catch (UnwrittenException failed) {
            return Optional.of(wording.text("cli.unwritten", failed.target(), failed.because()));
        }
    }

    /** Writes it, and tells that it is written, or why not. */
    public static void write(Path file, byte[] bytes, Console console) {
        Wording wording = console.wording();
        write(file, bytes, wording)
                .ifPresentOrElse(console::refuse, () -> console.note(wording.text("cli.written", file.toString())));
    }

    /** Writes files that belong together, all of them or none, or gives a sentence that says why not. */
    public static Optional<String> write(Stream<WholeFiles.Part> parts, Wording wording) {
        try {
            WholeFiles.write(parts);
            return Optional.empty();
        } catch (UnwrittenException failed) {
            return Optional.of(wording.text("cli.unwritten", failed.target(), failed.because()));
        }
    }

    /** Whether two names are of one file. */
    public static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
        } catch (IOException unknown) {
            return false;
        }
    }
}
