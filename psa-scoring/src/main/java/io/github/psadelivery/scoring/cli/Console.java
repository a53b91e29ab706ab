package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.wording.Wording;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where one command writes, and what it must tell in the end. Belongs to one thread. */
final class Console {
    static final int FINE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_USAGE = 2;
    /** The code that sysexits.h calls EX_SOFTWARE, so that a fault of ours is not taken for one of the input. */
    static final int FAULT = 70;

    private static final Pattern LINE_ENDS = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private final Wording wording;
    private final PrintWriter out;
    private final PrintWriter err;
    private boolean hasErrors;

    Console(Wording wording, PrintWriter out, PrintWriter err) {
        this.wording = wording;
        this.out = out;
        this.err = err;
    }

    Wording wording() {
        return wording;
    }

    /** Gives out what the command is for. */
    void print(String text) {
        out.write(text);
    }

    /** Says one thing beside it, on one line whatever is in it. */
    void tell(String sentence) {
        err.write(LINE_ENDS.matcher(sentence).replaceAll(" ").strip() + "\n");
    }

    /** Says that something in the input stands in the way. */
    void refuse(String sentence) {
        hasErrors = true;
        tell(sentence);
    }

    /** Lists problems, one a line. */
    void list(List<Problem> problems) {
        for (Problem problem : problems) {
            hasErrors |= problem.isError();
            tell(problem.toString());
        }
    }

    /** Lists the problems, and gives the value if there is one. */
    <T> Optional<T> take(Checked<T> checked) {
        list(checked.problems());
        return checked.value();
    }

    boolean hasErrors() {
        return hasErrors;
    }

    /** The exit code after all that was told so far. */
    int exitCode() {
        return hasErrors ? PROBLEMS : FINE;
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
