package io.github.psadelivery.scoring.batch.internal.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.psadelivery.scoring.batch.internal.writing.WholeFiles.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFilesTest {
    @TempDir
    Path folder;

    private Part part(String name, String text) {
        return new Part(folder.resolve(name), text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesAllOfThem() throws IOException {
        Files.writeString(folder.resolve("b"), "older");

        WholeFiles.write(Stream.of(part("a", "één"), part("b", "newer")));

        assertThat(names()).containsExactly("a", "b");
        assertThat(folder.resolve("a")).hasContent("één");
        assertThat(folder.resolve("b")).hasContent("newer");
    }

    @Test
    void leavesAllAsTheyWereWhereOneCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("a"), "older");
        Files.createDirectory(folder.resolve("b"));

        assertThatExceptionOfType(UnwrittenException.class)
                .isThrownBy(() ->
                        WholeFiles.write(Stream.of(part("a", "newer"), part("b", "no file"), part("c", "never begun"))))
                .withMessageContaining("it is a folder");

        assertThat(names()).containsExactly("a", "b");
        assertThat(folder.resolve("a")).hasContent("older");
    }

    @Test
    void leavesAllAsTheyWereWhereOneCannotBeMade() throws IOException {
        Files.writeString(folder.resolve("a"), "older");
        Stream<Part> parts = Stream.of("a", "b").map(name -> {
            if (name.equals("b")) {
                throw new IllegalStateException("no text for it");
            }
            return part(name, "newer");
        });

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> WholeFiles.write(parts));

        assertThat(names()).containsExactly("a");
        assertThat(folder.resolve("a")).hasContent("older");
    }
}
