package io.github.psadelivery.scoring.cli.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where one command writes, and what it must tell in the end. Belongs to one thread. */
public final class Console {
    /** Nothing is wrong. */
    public static final int FINE = 0;
    /** There are problems in the input. */
    public static final int PROBLEMS = 1;
    /** The command was used wrongly. */
    public static final int WRONG_USAGE = 2;
    /** Nothing is wrong, and an edit changes some outcome. */
    public static final int CHANGED = 3;

    private static final long BYTES_A_MEGABYTE = 1024 * 1024;

    /** The code that sysexits.h calls EX_SOFTWARE, so that a fault of ours is not taken for one of the input. */
    public static final int FAULT = 70;
    /** The code of a program that Ctrl-C ended. */
    public static final int INTERRUPTED = 130;

    private static final Pattern LINE_ENDS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private final Wording wording;
    private final Surroundings surroundings;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean isQuiet;
    private boolean hasErrors;

    /** Writes to the streams of these surroundings. */
    public Console(Wording wording, Surroundings surroundings) {
        this.wording = wording;
        this.surroundings = surroundings;
        this.out = new PrintWriter(surroundings.out(), false, UTF_8);
        this.err = new PrintWriter(surroundings.err(), false, UTF_8);
    }

    /** The words of all texts. */
    public Wording wording() {
        return wording;
    }

    /** By which clock it is today. */
    public Clock clock() {
        return surroundings.clock();
    }

    /** The streams beneath, for a command that reads or writes bytes. */
    public Surroundings surroundings() {
        return surroundings;
    }

    /** Whether somebody watches who wants to be told how things go. */
    public boolean isWatched() {
        return surroundings.isTerminal() && !isQuiet;
    }

    /** Where one writes to somebody who watches. */
    public PrintWriter terminal() {
        return err;
    }

    /** Tells errors only from now on, if so wished. */
    public void quieten(QuietOption option) {
        isQuiet = option.isQuiet();
    }

    /** Gives out what the command is for. */
    public void print(String text) {
        out.write(text);
    }

    /** Says one thing beside it, on one line whatever is in it. */
    public void tell(String sentence) {
        err.write(LINE_ENDS.matcher(sentence).replaceAll(" ").strip() + "\n");
    }

    /** Says what is good to know, unless errors alone are wanted. */
    public void note(String sentence) {
        if (!isQuiet) {
            tell(sentence);
        }
    }

    /** Says that something in the input stands in the way. */
    public void refuse(String sentence) {
        hasErrors = true;
        tell(sentence);
    }

    /** Lists problems, one a line. */
    public void list(List<Problem> problems) {
        for (Problem problem : problems) {
            hasErrors |= problem.isError();
            if (problem.isError()) {
                tell(problem.toString());
            } else {
                note(problem.toString());
            }
        }
    }

    /** Lists the problems, and gives the value if there is one. */
    public <T> Optional<T> take(Checked<T> checked) {
        list(checked.problems());
        return checked.value();
    }

    /** Whether something stood in the way so far. */
    public boolean hasErrors() {
        return hasErrors;
    }

    /** The exit code after all that was told so far. */
    public int exitCode() {
        return hasErrors ? PROBLEMS : FINE;
    }

    /** Makes sure that what was told so far can be read. */
    public void flush() {
        err.flush();
    }

    /** Tells that the input needs more memory than there is, and what to do. */
    public int outOfMemory() {
        tell(wording.text("cli.memory", Runtime.getRuntime().maxMemory() / BYTES_A_MEGABYTE));
        return PROBLEMS;
    }

    /** Tells in one sentence that the program is at fault; nobody who uses it should meet a stack trace. */
    public int fault(Throwable fault) {
        String message = Optional.ofNullable(fault.getMessage()).orElse("");
        tell(wording.text("cli.fault", fault.getClass().getSimpleName(), message));
        return FAULT;
    }

    /** Flushes both writers, and tells where the output could not be written. */
    public int flushed(int exitCode) {
        boolean isLost = out.checkError();
        if (isLost) {
            tell(wording.text("cli.lost"));
        }
        err.flush();
        return isLost && exitCode == FINE ? PROBLEMS : exitCode;
    }
}
