package io.github.psadelivery.scoring.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.cli.Shell;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(OutputStream out) {
        return new Console(Wording.english(), Shell.of(out, err));
    }

    @Test
    void tellsAFaultInOneLineWithoutAStackTrace() {
        Console console = console(OutputStream.nullOutputStream());

        int exitCode = console.flushed(console.fault(new IllegalStateException("first\nsecond")));

        assertThat(exitCode).isEqualTo(70);
        assertThat(err.toString(UTF_8))
                .isEqualTo("Something went wrong inside psa that is not your fault;"
                        + " please report it with the command and its input (IllegalStateException: first second)\n");
    }

    @Test
    void tellsThatTheOutputIsLost() {
        Console console = console(new FullDisk());
        console.print("something");

        assertThat(console.flushed(console.exitCode())).isEqualTo(1);
        assertThat(err.toString(UTF_8))
                .startsWith("The output could not be written;")
                .hasLineCount(1);
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int letter) throws IOException {
            throw new IOException("No space left on device");
        }
    }
}
