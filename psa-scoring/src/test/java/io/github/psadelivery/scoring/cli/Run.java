package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;

/** What one command wrote, and how it ended. */
record Run(int exitCode, String out, String err) {

    /** Runs a command without input in which nobody watches. */
    static Run psa(String... args) {
        return psa("", false, args);
    }

    /** Runs a command with this as standard input. */
    static Run psa(String in, boolean isTerminal, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Shell shell = new Shell(new ByteArrayInputStream(in.getBytes(UTF_8)), out, err, isTerminal, Clock.systemUTC());
        int exitCode = Psa.run(args, shell);
        return new Run(exitCode, out.toString(UTF_8), err.toString(UTF_8));
    }
}
