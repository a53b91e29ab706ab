package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.ProblemException;
import io.github.psadelivery.rules.rubric.RubricReference;
import java.util.function.Function;

/** What came of scoring one assessment. Immutable and safe for threads. */
public sealed interface Result permits Scored, Rejected {

    /** The assessment that was scored. */
    Assessment assessment();

    /** The rubric that was asked, by id, version and hash. */
    RubricReference rubric();

    /** Gives the answer of the one function that fits this result. */
    default <R> R fold(Function<Scored, R> onScored, Function<Rejected, R> onRejected) {
        return this instanceof Scored scored ? onScored.apply(scored) : onRejected.apply((Rejected) this);
    }

    /**
     * The scored assessment, for callers who are sure of their data.
     *
     * @throws ProblemException with every problem, if the assessment was rejected
     */
    default Scored orThrow() {
        return fold(scored -> scored, rejected -> {
            throw new ProblemException(rejected.problems());
        });
    }
}
