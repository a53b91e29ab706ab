package io.github.psadelivery.scoring.progress.change;

import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which ratings changed between two snapshots, and why: one thing after the other is made as it is in the later one,
 * and what each does alone is its step. The order: decisions of people are put aside, the day, the values of periods
 * known before, the periods that became known, the rules and agreements, and decisions of people again.
 *
 * <p>Identical data never give {@link ChangeCause#NEW_DATA}: that step only adds periods, and where there are none to
 * add nothing can change.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * RatingChanges.between(Snapshot.of(register, spring, rules), Snapshot.of(register, autumn, rules));
 * }</pre>
 */
public final class RatingChanges {
    private RatingChanges() {}

    /** Gives each rating that is another, or was another in between; of subjects that both snapshots have. */
    public static List<RatingChange> between(Snapshot before, Snapshot after) {
        KnownData first = KnownData.of(before.register(), before.asOf());
        KnownData last = KnownData.of(after.register(), after.asOf());
        KnownData corrected = first.corrected(last);
        List<Stop> stops = List.of(
                new Stop(ChangeCause.MODERATION, moderated(before, ratings(before, first, before))),
                new Stop(ChangeCause.MODERATION, ratings(before, first, before)),
                new Stop(ChangeCause.PASSAGE_OF_TIME, ratings(before, first, after)),
                new Stop(ChangeCause.CORRECTION, ratings(before, corrected, after)),
                new Stop(ChangeCause.NEW_DATA, ratings(before, last, after)),
                new Stop(ChangeCause.METHOD_CHANGE, ratings(after, last, after)),
                new Stop(ChangeCause.MODERATION, moderated(after, ratings(after, last, after))));
        List<RatingChange> changes = new ArrayList<>();
        for (String subject : stops.get(0).ratingBySubject().keySet()) {
            if (stops.get(stops.size() - 1).ratingBySubject().containsKey(subject)) {
                List<ChangeStep> steps = steps(subject, stops);
                if (!steps.isEmpty()) {
                    changes.add(new RatingChange(
                            subject,
                            steps.get(0).from(),
                            steps.get(steps.size() - 1).to(),
                            steps));
                }
            }
        }
        return changes;
    }

    /** Ratings once a cause has done its part. */
    private record Stop(ChangeCause cause, Map<String, String> ratingBySubject) {}

    private static List<ChangeStep> steps(String subject, List<Stop> stops) {
        List<ChangeStep> steps = new ArrayList<>();
        String rating = rating(stops.get(0), subject);
        for (Stop stop : stops) {
            String next = rating(stop, subject);
            if (!next.equals(rating)) {
                steps.add(new ChangeStep(stop.cause(), rating, next));
                rating = next;
            }
        }
        return steps;
    }

    private static String rating(Stop stop, String subject) {
        return Objects.requireNonNull(stop.ratingBySubject().get(subject));
    }

    /** By the rules, the agreements and the records of one snapshot, on the day of another. */
    private static Map<String, String> ratings(Snapshot method, KnownData known, Snapshot day) {
        ProgressResult result = Progress.of(method.register(), known, day.asOf(), method.rules(), method.noSlippage());
        Map<String, String> ratingBySubject = new LinkedHashMap<>();
        result.summaries()
                .forEach(summary -> ratingBySubject.putIfAbsent(
                        summary.id(), summary.rating().label()));
        result.targets()
                .forEach(target -> ratingBySubject.putIfAbsent(
                        target.target(), target.term().label()));
        return ratingBySubject;
    }

    private static Map<String, String> moderated(Snapshot snapshot, Map<String, String> ratings) {
        Map<String, String> moderated = new LinkedHashMap<>(ratings);
        snapshot.moderations().forEach(moderation -> moderated.replace(moderation.subject(), moderation.rating()));
        return moderated;
    }
}
