package io.github.psadelivery.rules.table.writing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** A folder that is written whole or not at all: beside its place, and then moved there. */
public final class NewFolder {

    private NewFolder() {}

    /**
     * Writes the files into a folder that is not there yet.
     *
     * @param bytesByFile by name, such as {@code rules.csv} or {@code cy/items.csv}
     * @throws FileAlreadyExistsException if something of this name is there, be it empty
     * @throws IOException if the folder cannot be written
     */
    public static void write(Path folder, Map<String, byte[]> bytesByFile) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        Path absolute = folder.toAbsolutePath().normalize();
        Path unfinished = absolute.resolveSibling(absolute.getFileName() + ".unfinished");
        Files.createDirectory(unfinished);
        try {
            for (Map.Entry<String, byte[]> file : bytesByFile.entrySet()) {
                Path path = unfinished.resolve(file.getKey());
                Files.createDirectories(Objects.requireNonNull(path.getParent(), "a file in a folder"));
                Files.write(path, file.getValue());
            }
            Files.move(unfinished, absolute);
        } finally {
            deleteIfLeft(unfinished);
        }
    }

    private static void deleteIfLeft(Path unfinished) throws IOException {
        if (Files.exists(unfinished)) {
            for (Path path : deepestFirst(unfinished)) {
                Files.delete(path);
            }
        }
    }

    private static List<Path> deepestFirst(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
