package io.github.psadelivery.scoring.cli.desk;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.cli.internal.QuietOption;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Optional;

/** What a command says, and what came of it so far. For one command at a time. */
public interface Desk {

    /** The texts in the user's language. */
    Wording wording();

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

    /** Lists the problems, and gives the value if there is one. */
    <T> Optional<T> take(Checked<T> checked);

    /** Whether something stands in the way. */
    boolean hasErrors();

    /** The exit code after all that was told so far. */
    int exitCode();
}
