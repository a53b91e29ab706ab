package io.github.psadelivery.scoring.testing.progress.law;

import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import io.github.psadelivery.scoring.progress.change.RatingChanges;
import io.github.psadelivery.scoring.progress.change.Snapshot;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import java.util.List;
import java.util.function.BiFunction;

/**
 * What laws of progress are held against.
 *
 * @param engine the way of computing progress
 * @param rules the rules by which it computes
 * @param changes the way of telling why ratings changed
 */
public record TestedProgress(
        ProgressEngine engine, ProgressRules rules, BiFunction<Snapshot, Snapshot, List<RatingChange>> changes) {

    /** Our own way, by some rules. */
    public static TestedProgress of(ProgressRules rules) {
        return of(Progress::of, rules);
    }

    /** Somebody's way of computing, with our way of telling changes. */
    public static TestedProgress of(ProgressEngine engine, ProgressRules rules) {
        return new TestedProgress(engine, rules, RatingChanges::between);
    }

    /** Gives the progress of a case. */
    public ProgressResult of(RegisterCase asked) {
        return engine.of(asked.register(), asked.asOf(), rules);
    }
}
