package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.progress.change.ChangeCause;
import io.github.psadelivery.scoring.progress.change.ChangeStep;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import io.github.psadelivery.scoring.progress.change.Snapshot;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.util.List;
import java.util.Optional;

/**
 * <b>L38</b> A change on the same data is never put down to new data.
 *
 * <p>Why: Ratings have been moved without new data, because guidance was read otherwise. Calling that new data hides
 * it.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a register that knows no more than on the day is compared with itself some 400 days later; no
 * step may have the cause new data, and each step must begin where the one before ends.
 *
 * <p>A failure means: every change is put down to new data, or a date that has passed is taken for data.
 *
 * <p>Thread-safety: immutable.
 */
public final class SameDataNeverGiveNewData extends DataLaw<TestedProgress, RegisterCase> {
    private static final int DAYS = 400;

    public SameDataNeverGiveNewData() {
        super(38, Strength.REQUIRED, "A change on the same data is never put down to new data");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        List<Series> known = example.register().series().stream()
                .map(series -> series.knownOn(example.asOf()))
                .toList();
        RegisterCase same = example.with(Edits.series(example.register(), known));
        Snapshot before = new Snapshot(same.register(), same.asOf(), tested.rules());
        Snapshot after = new Snapshot(same.register(), same.asOf().plusDays(DAYS), tested.rules());
        for (RatingChange change : tested.changes().apply(before, after)) {
            if (change.causes().contains(ChangeCause.NEW_DATA) || !isChain(change)) {
                return Optional.of(new Violation(
                        change.subject(),
                        "any cause but new data, step by step",
                        change.steps().toString()));
            }
        }
        return Optional.empty();
    }

    private static boolean isChain(RatingChange change) {
        String rating = change.from();
        for (ChangeStep step : change.steps()) {
            if (!step.from().equals(rating)) {
                return false;
            }
            rating = step.to();
        }
        return rating.equals(change.to());
    }
}
