package io.github.psadelivery.scoring.report.problem;

import io.github.psadelivery.model.problem.ProblemPage;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of a code of problems as plain text, a paragraph a line.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new ProblemPageText(Wording.english()).of(ProblemPage.of(ProblemCode.MISSING_DESCRIPTOR));
 * }</pre>
 */
public final class ProblemPageText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public ProblemPageText(Wording wording) {
        this.wording = wording;
    }

    /** Gives the page. */
    public String of(ProblemPage page) {
        return Stream.of(
                        wording.text(
                                "problem.head",
                                page.code().code(),
                                page.code().severity().label(),
                                page.code().title()),
                        wording.text("problem.meaning", page.meaning()),
                        wording.text("problem.importance", page.importance()),
                        wording.text("problem.example", page.example()),
                        wording.text("problem.remedy", page.remedy()))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
