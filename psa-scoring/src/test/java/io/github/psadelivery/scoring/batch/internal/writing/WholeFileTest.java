package io.github.psadelivery.scoring.batch.internal.writing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    Path folder;

    private static final byte[] WORDS = "words".getBytes(UTF_8);

    @Test
    void getsItsNameOnlyOnceItIsKept() throws IOException {
        Path file = folder.resolve("out.csv");
        Sink sink = WholeFile.open(file);

        sink.write(WORDS);
        sink.complete();
        assertThat(file).doesNotExist();
        sink.keep();
        sink.discard();

        assertThat(file).hasContent("words");
        assertThat(folder.toFile().list()).containsExactly("out.csv");
    }

    @Test
    void leavesNothingWhereItIsDiscarded() throws IOException {
        Sink sink = WholeFile.open(folder.resolve("out.csv"));
        sink.write(WORDS);

        sink.discard();

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void twoAtOnceDoNotMeet() throws IOException {
        Path file = folder.resolve("out.csv");
        Sink one = WholeFile.open(file);
        Sink other = WholeFile.open(file);
        one.write(WORDS);
        other.write("others".getBytes(UTF_8));

        one.complete();
        one.keep();
        other.discard();

        assertThat(file).hasContent("words");
    }

    @Test
    void tellsWhereItsFolderGoesAwayUnderWay() throws IOException {
        Path gone = Files.createDirectory(folder.resolve("gone"));
        Sink sink = WholeFile.open(gone.resolve("out.csv"));
        sink.write(WORDS);
        sink.complete();
        Files.delete(gone.resolve(".out.csv.1.part"));
        Files.delete(gone);

        assertThatThrownBy(sink::keep)
                .isInstanceOfSatisfying(
                        UnwrittenException.class,
                        failed -> assertThat(failed.because()).isEqualTo("its folder is gone"));
    }
}
