package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Answers;
import io.github.psadelivery.scoring.testing.progress.law.internal.Turned;
import java.util.Optional;

/**
 * <b>L30</b> Written with the other sign and the other polarity, data say the same.
 *
 * <p>Why: Whether a survey counts the satisfied or the dissatisfied is a matter of taste. A rating that changes with
 * it rests on a sign that somebody forgot to turn.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: every value, trend, floor, target and planned value changes its sign and every polarity turns
 * round; all ratings, terms, answers and flags must stay.
 *
 * <p>A failure means: a comparison is made as measured instead of turned, or a floor is not taken for a ceiling where
 * down is good.
 *
 * <p>Thread-safety: immutable.
 */
public final class DirectionPlaysNoPart extends DataLaw<TestedProgress, RegisterCase> {

    public DirectionPlaysNoPart() {
        super(30, Strength.REQUIRED, "Written with the other sign and the other polarity, data say the same");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        Answers before = Answers.of(tested.of(example));
        RegisterCase mirrored = example.with(Turned.mirrored().register(example.register()));
        return before.differsFrom(Answers.of(tested.of(mirrored)), "with the other sign");
    }
}
