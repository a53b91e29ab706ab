package io.github.psadelivery.scoring.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.desk.Desk;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where one command writes, and what it must tell in the end. Belongs to one thread. */
final class Console implements Desk {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    /** Nothing is wrong, and an edit changes some outcome. */
    static final int CHANGED = 3;

    private static final long BYTES_A_MEGABYTE = 1024 * 1024;

    /** The code that sysexits.h calls EX_SOFTWARE, so that a fault of ours is not taken for one of the input. */
    static final int FAULT = 70;
    /** The code of a program that Ctrl-C ended. */
    static final int INTERRUPTED = 130;

    private static final Pattern LINE_ENDS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private final Wording wording;
    private final Shell shell;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean isQuiet;
    private boolean hasErrors;
    private boolean hasWarnings;

    Console(Wording wording, Shell shell) {
        this.wording = wording;
        this.shell = shell;
        this.out = new PrintWriter(shell.out(), false, UTF_8);
        this.err = new PrintWriter(shell.err(), false, UTF_8);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /** The streams beneath, for a command that reads or writes bytes. */
    Shell shell() {
        return shell;
    }

    /** Whether somebody watches who wants to be told how things go. */
    boolean isWatched() {
        return shell.isTerminal() && !isQuiet;
    }

    /** Where one writes to somebody who watches. */
    PrintWriter terminal() {
        return err;
    }

    /** Tells errors only from now on, if so wished. */
    @Override
    public void quieten(QuietOption option) {
        isQuiet = option.isQuiet();
    }

    /** Gives out what the command is for. */
    @Override
    public void print(String text) {
        out.write(text);
    }

    /** Says one thing beside it, on one line whatever is in it. */
    void tell(String sentence) {
        err.write(LINE_ENDS.matcher(sentence).replaceAll(" ").strip() + "\n");
    }

    /** Says what is good to know, unless errors alone are wanted. */
    @Override
    public void note(String sentence) {
        if (!isQuiet) {
            tell(sentence);
        }
    }

    /** Says that something in the input stands in the way. */
    @Override
    public void refuse(String sentence) {
        hasErrors = true;
        tell(sentence);
    }

    /** Lists problems, one a line. */
    @Override
    public void list(List<Problem> problems) {
        for (Problem problem : problems) {
            hasErrors |= problem.isError();
            hasWarnings |= !problem.isError();
            if (problem.isError()) {
                tell(problem.toString());
            } else {
                note(problem.toString());
            }
        }
    }

    /** Lists the problems, and gives the value if there is one. */
    @Override
    public <T> Optional<T> take(Checked<T> checked) {
        list(checked.problems());
        return checked.value();
    }

    @Override
    public boolean hasErrors() {
        return hasErrors;
    }

    boolean hasWarnings() {
        return hasWarnings;
    }

    /** The exit code after all that was told so far. */
    @Override
    public int exitCode() {
        return hasErrors ? PROBLEMS : FINE;
    }

    /** Makes sure that what was told so far can be read. */
    void flush() {
        err.flush();
    }

    /** Tells that the input needs more memory than there is, and what to do. */
    int outOfMemory() {
        tell(wording.text("cli.memory", Runtime.getRuntime().maxMemory() / BYTES_A_MEGABYTE));
        return PROBLEMS;
    }

    /** Tells in one sentence that the program is at fault; nobody who uses it should meet a stack trace. */
    int fault(Throwable fault) {
        String message = Optional.ofNullable(fault.getMessage()).orElse("");
        tell(wording.text("cli.fault", fault.getClass().getSimpleName(), message));
        return FAULT;
    }

    /** Flushes both writers, and tells where the output could not be written. */
    int flushed(int exitCode) {
        boolean isLost = out.checkError();
        if (isLost) {
            tell(wording.text("cli.lost"));
        }
        err.flush();
        return isLost && exitCode == FINE ? PROBLEMS : exitCode;
    }
}
