package io.github.psadelivery.scoring.batch.internal.writing;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A file that is written whole or not at all: under another name beside it, until it is kept. Not through a channel,
 * which an interrupt would close, so that every failure to write is one of the disk.
 */
public final class WholeFile implements Sink {
    private static final int MOST_TRIES = 1000;

    private final String name;
    private final Path file;
    private final Path temporary;
    private final FileOutputStream stream;

    private WholeFile(String name, Path file, Path temporary) throws IOException {
        this.name = name;
        this.file = file;
        this.temporary = temporary;
        this.stream = new FileOutputStream(temporary.toFile());
    }

    /** Opens a file, or something else that can be written, such as a pipe; that is written as it goes. */
    public static Sink open(Path path) throws UnwrittenException {
        String name = path.toString();
        try {
            if (Files.isDirectory(path)) {
                throw UnwrittenException.of(name, "it is a folder");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return OpenStream.of(path);
            }
            Path file = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
            return new WholeFile(name, file, temporary(name, file));
        } catch (UnwrittenException told) {
            throw told;
        } catch (IOException failed) {
            throw UnwrittenException.of(name, failed);
        }
    }

    private static Path temporary(String name, Path file) throws IOException {
        Path folder = Objects.requireNonNull(file.getParent(), "an absolute file has a folder");
        if (!Files.isDirectory(folder)) {
            throw UnwrittenException.of(name, "there is no folder %s".formatted(folder));
        }
        for (int number = 1; number < MOST_TRIES; number++) {
            File candidate = folder.resolve(".%s.%s.part".formatted(file.getFileName(), number))
                    .toFile();
            if (candidate.createNewFile()) {
                return candidate.toPath();
            }
        }
        throw UnwrittenException.of(
                name, "too many unfinished files .%s.*.part are beside it".formatted(file.getFileName()));
    }

    @Override
    public void write(byte[] bytes) throws UnwrittenException {
        try {
            stream.write(bytes);
        } catch (IOException failed) {
            throw UnwrittenException.of(name, failed);
        }
    }

    @Override
    public void complete() throws UnwrittenException {
        try (stream) {
            stream.getFD().sync();
        } catch (IOException failed) {
            throw UnwrittenException.of(name, failed);
        }
    }

    @Override
    public void keep() throws UnwrittenException {
        try {
            Files.move(temporary, file, ATOMIC_MOVE);
        } catch (IOException failed) {
            throw UnwrittenException.of(name, failed);
        }
    }

    @Override
    public void discard() {
        try (stream) {
            Files.deleteIfExists(temporary);
        } catch (IOException left) {
            temporary.toFile().deleteOnExit();
        }
    }
}
