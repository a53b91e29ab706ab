package io.github.psadelivery.scoring.progress;

import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A published rating beside the one that the data give.
 *
 * <p>Thread-safety: immutable.
 *
 * @param subject the id of the agreement, objective or target
 * @param date when it was published
 * @param published the rating in the words of the report
 * @param computed the rating in ours
 * @param agree whether both say the same; case and space around plays no part
 * @param source the report
 */
public record PublishedBeside(
        String subject, LocalDate date, String published, String computed, boolean agree, String source) {

    /** The latest rating of each subject that was published by a day, in the order in which they stand. */
    static List<PublishedBeside> of(
            List<PublishedRating> published,
            LocalDate asOf,
            List<SummaryProgress> summaries,
            List<TargetProgress> targets) {
        if (published.isEmpty()) {
            return List.of();
        }
        Map<String, String> computedBySubject = new HashMap<>();
        targets.forEach(target ->
                computedBySubject.putIfAbsent(target.target(), target.term().label()));
        summaries.forEach(summary ->
                computedBySubject.putIfAbsent(summary.id(), summary.rating().label()));
        Map<String, PublishedRating> latestBySubject = new LinkedHashMap<>();
        for (PublishedRating rating : published) {
            if (!rating.date().isAfter(asOf) && computedBySubject.containsKey(rating.subject())) {
                latestBySubject.merge(rating.subject(), rating, PublishedBeside::later);
            }
        }
        List<PublishedBeside> beside = new ArrayList<>();
        latestBySubject.forEach(
                (subject, rating) -> beside.add(compared(rating, computedBySubject.getOrDefault(subject, ""))));
        return beside;
    }

    private static PublishedRating later(PublishedRating one, PublishedRating other) {
        return other.date().isBefore(one.date()) ? one : other;
    }

    private static PublishedBeside compared(PublishedRating rating, String computed) {
        return new PublishedBeside(
                rating.subject(),
                rating.date(),
                rating.rating(),
                computed,
                rating.rating().strip().toLowerCase(Locale.ROOT).equals(computed),
                rating.source());
    }
}
