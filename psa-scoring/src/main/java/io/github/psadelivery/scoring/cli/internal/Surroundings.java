package io.github.psadelivery.scoring.cli.internal;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;

/** What a command runs in, as far as the commands themselves need it. */
public interface Surroundings {
    /** What a command reads where it is told to read standard input. */
    InputStream in();

    /** Takes what the command gives. */
    OutputStream out();

    /** Takes what the command tells. */
    OutputStream err();

    /** Whether a person watches what is told. */
    boolean isTerminal();

    /** By which a command tells how long something took. */
    Clock clock();
}
