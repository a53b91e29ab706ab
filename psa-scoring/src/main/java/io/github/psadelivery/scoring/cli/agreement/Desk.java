package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.Clock;
import java.util.List;

/** Where one command writes, and what it must tell in the end. Belongs to one thread. */
public interface Desk {

    /** The texts in which it is told. */
    Wording wording();

    /** By which clock it is today. */
    Clock clock();

    /** Tells errors only from now on, if so wished. */
    void quieten(QuietOption option);

    /** Gives out what the command is for. */
    void print(String text);

    /** Says what is good to know, unless errors alone are wanted. */
    void note(String sentence);

    /** Says that something in the input stands in the way. */
    void refuse(String sentence);

    /** Lists problems, one a line. */
    void list(List<Problem> problems);

    /** The exit code after all that was told so far. */
    int exitCode();
}
