package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.wording.Wording;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final StringWriter err = new StringWriter();

    private Console console(Writer out) {
        return new Console(Wording.english(), new PrintWriter(out), new PrintWriter(err));
    }

    @Test
    void tellsAFaultInOneLineWithoutAStackTrace() {
        Console console = console(new StringWriter());

        int exitCode = console.flushed(console.fault(new IllegalStateException("first\nsecond")));

        assertThat(exitCode).isEqualTo(70);
        assertThat(err.toString())
                .isEqualTo("Something went wrong inside psa that is not your fault;"
                        + " please report it with the command and its input (IllegalStateException: first second)\n");
    }

    @Test
    void tellsThatTheOutputIsLost() {
        Console console = console(new FullDisk());
        console.print("something");

        assertThat(console.flushed(console.exitCode())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("The output could not be written;")
                .hasLineCount(1);
    }

    /** Takes nothing. */
    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] letters, int from, int length) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
