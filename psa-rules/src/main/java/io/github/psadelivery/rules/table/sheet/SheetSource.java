package io.github.psadelivery.rules.table.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Where the files of a rubric come from: a folder, the class path, or whatever else can give a file's bytes by its
 * name.
 *
 * <pre>{@code
 * SheetSource.resources(getClass().getClassLoader(), "rubrics/pmdu-2003").bytes("rules.csv");
 * }</pre>
 */
@FunctionalInterface
public interface SheetSource {
    /** The most bytes that a file of a rubric may have. Source: <b>Assumption</b>; far more than any rubric needs. */
    int MOST_BYTES = 16 * 1024 * 1024;

    /**
     * The content of a file such as {@code rules.csv}; empty if there is no such file.
     *
     * @throws IOException if the file is there and cannot be read
     */
    Optional<byte[]> bytes(String file) throws IOException;

    /** The files of a folder; of one that is too large, no more than shows that it is. */
    static SheetSource folder(Path folder) {
        return file -> {
            Path path = folder.resolve(file);
            return Files.notExists(path) ? Optional.empty() : Optional.of(start(path));
        };
    }

    private static byte[] start(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.readNBytes(MOST_BYTES + 1);
        }
    }

    /**
     * The files of a folder on the class path.
     *
     * @param folder such as {@code rubrics/pmdu-2003}
     */
    static SheetSource resources(ClassLoader loader, String folder) {
        return file -> {
            try (InputStream stream = loader.getResourceAsStream(folder + "/" + file)) {
                return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
            }
        };
    }
}
