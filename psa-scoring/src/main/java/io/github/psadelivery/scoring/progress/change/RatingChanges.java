package io.github.psadelivery.scoring.progress.change;

import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.indicator.KnownData;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Which ratings changed between two snapshots, and why: one thing after the other is made as it is in the later one,
 * and what each does alone is its step. The order: decisions of people are put aside, the day, the values of periods
 * known before, the periods that became known, the rules, agreements and records, and decisions of people again.
 *
 * <p>Identical data never give {@link ChangeCause#NEW_DATA}: that step only adds periods, and where there are none to
 * add nothing can change.
 *
 * <p>Source: none was published for telling causes apart. <b>Assumption</b>: the order in which they are looked at, and that
 * a decision of people holds until the next rating of the same subject is published. In another order the same change can
 * fall to another cause.
 *
 * <p>Thread-safety: safe.
 *
 * <pre>{@code
 * RatingChanges.between(new Snapshot(register, spring, rules), new Snapshot(register, autumn, rules));
 * }</pre>
 */
public final class RatingChanges {
    private final List<Stop> stops;
    private final Map<String, String> textBySubject;

    private RatingChanges(Snapshot before, Snapshot after) {
        KnownData first = KnownData.of(before.register(), before.asOf());
        KnownData last = KnownData.of(after.register(), after.asOf());
        Map<String, String> then = ratings(progress(before, first, before));
        ProgressResult result = progress(after, last, after);
        Map<String, String> now = ratings(result);
        this.textBySubject = texts(result);
        this.stops = List.of(
                new Stop(ChangeCause.MODERATION, moderated(before, then)),
                new Stop(ChangeCause.MODERATION, then),
                new Stop(ChangeCause.PASSAGE_OF_TIME, ratings(progress(before, first, after))),
                new Stop(ChangeCause.CORRECTION, ratings(progress(before, first.corrected(last), after))),
                new Stop(ChangeCause.NEW_DATA, ratings(progress(before, last.withRecordsOf(first), after))),
                new Stop(ChangeCause.METHOD_CHANGE, now),
                new Stop(ChangeCause.MODERATION, moderated(after, now)));
    }

    /** Ratings once a cause has done its part. */
    private record Stop(ChangeCause cause, Map<String, String> ratingBySubject) {}

    /** Gives each rating that is another, or was another in between; of subjects that both snapshots have. */
    public static List<RatingChange> between(Snapshot before, Snapshot after) {
        return new RatingChanges(before, after).changes();
    }

    /** Gives the same with what it rests on. */
    public static ChangeReport report(Snapshot before, Snapshot after) {
        RatingChanges found = new RatingChanges(before, after);
        return new ChangeReport(
                after.register().id(),
                after.register().title(),
                before.asOf(),
                after.asOf(),
                before.register().illustrative() || after.register().illustrative(),
                before.rules().reference(),
                after.rules().reference(),
                found.subjects().size(),
                found.changes());
    }

    private List<String> subjects() {
        return stops.get(0).ratingBySubject().keySet().stream()
                .filter(textBySubject::containsKey)
                .toList();
    }

    private List<RatingChange> changes() {
        List<RatingChange> changes = new ArrayList<>();
        for (String subject : subjects()) {
            List<ChangeStep> steps = steps(subject);
            if (!steps.isEmpty() && !isStandingDecision(steps)) {
                changes.add(new RatingChange(
                        subject,
                        Objects.requireNonNull(textBySubject.get(subject)),
                        steps.get(0).from(),
                        steps.get(steps.size() - 1).to(),
                        steps));
            }
        }
        return changes;
    }

    /** That a decision is put aside and taken again is no news where it stands at both ends and nothing happened between. */
    private static boolean isStandingDecision(List<ChangeStep> steps) {
        return steps.stream().allMatch(step -> step.cause() == ChangeCause.MODERATION)
                && steps.get(0).from().equals(steps.get(steps.size() - 1).to());
    }

    private List<ChangeStep> steps(String subject) {
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

    /** By the rules and the agreements of one snapshot, on the day of another. */
    private static ProgressResult progress(Snapshot method, KnownData known, Snapshot day) {
        return Progress.of(method.register(), known, day.asOf(), method.rules());
    }

    private static Map<String, String> ratings(ProgressResult result) {
        Map<String, String> ratingBySubject = new LinkedHashMap<>();
        result.summaries()
                .forEach(summary -> ratingBySubject.putIfAbsent(
                        summary.id(), summary.rating().label()));
        result.targets()
                .forEach(target -> ratingBySubject.putIfAbsent(
                        target.target(), target.term().label()));
        return ratingBySubject;
    }

    private static Map<String, String> texts(ProgressResult result) {
        Map<String, String> textBySubject = new HashMap<>();
        result.summaries().forEach(summary -> textBySubject.putIfAbsent(summary.id(), summary.text()));
        result.targets().forEach(target -> textBySubject.putIfAbsent(target.target(), target.text()));
        return textBySubject;
    }

    /** <b>Assumption</b>: a decision holds until the next rating of the same subject is published. */
    private static Map<String, String> moderated(Snapshot snapshot, Map<String, String> ratings) {
        Map<String, PublishedRating> latestBySubject = new HashMap<>();
        for (PublishedRating rating : snapshot.register().published()) {
            if (!rating.date().isAfter(snapshot.asOf())) {
                latestBySubject.merge(
                        rating.subject(), rating, (one, other) -> other.date().isBefore(one.date()) ? one : other);
            }
        }
        Map<String, String> moderated = new LinkedHashMap<>(ratings);
        latestBySubject.values().stream()
                .filter(rating -> rating.cause()
                        .filter(cause -> cause == PublishedRating.Cause.MODERATION)
                        .isPresent())
                .forEach(rating -> moderated.replace(
                        rating.subject(), rating.rating().strip().toLowerCase(Locale.ROOT)));
        return moderated;
    }
}
