package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.cli.internal.Surroundings;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a command runs in.
 *
 * <p>Thread-safety: as its streams; one command at a time.
 *
 * @param in what a command reads where it is told to read standard input
 * @param out takes what the command gives
 * @param err takes every problem, one a line
 * @param isTerminal whether a person watches {@code err}, so that it may show progress
 * @param clock by which a command tells how long something took
 */
public record Shell(InputStream in, OutputStream out, OutputStream err, boolean isTerminal, Clock clock)
        implements Surroundings {
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /** Gives one without input in which nobody watches. */
    public static Shell of(OutputStream out, OutputStream err) {
        return new Shell(InputStream.nullInputStream(), out, err, false, Clock.systemUTC());
    }

    /** Gives that of this process. Its streams do not hide what goes wrong, as {@code System.out} does. */
    static Shell ofProcess() {
        return new Shell(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                isWatched(),
                Clock.systemUTC());
    }

    private static boolean isWatched() {
        try {
            String device = Files.readSymbolicLink(STDERR).toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException notLinux) {
            return isTerminal(System.console());
        }
    }

    /** Since Java 22 there is a console without a terminal too, and it can tell. */
    private static boolean isTerminal(@Nullable Console console) {
        try {
            return console != null
                    && (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before) {
            return true;
        } catch (ReflectiveOperationException unknown) {
            return false;
        }
    }
}
