package io.github.psadelivery.scoring.testing.progress.law.internal;

import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What a result says in words, without its numbers: ratings, terms and answers, by what they are of. */
public record Answers(Map<String, String> answerBySubject) {

    /** The ratings, terms and answers of a result. */
    public static Answers of(ProgressResult result) {
        Map<String, String> answers = new LinkedHashMap<>(ratings(result).answerBySubject());
        for (IndicatorProgress indicator : result.indicators()) {
            String standard =
                    indicator.standard().map(held -> held.status().label()).orElse("none");
            String path = indicator.path().level().map(level -> level.label()).orElse("unknown");
            answers.put(
                    "indicator " + indicator.indicator(),
                    "%s, level %s, trend %s, standard %s, path %s, flags %s"
                            .formatted(
                                    indicator.improved(),
                                    indicator.level().answer(),
                                    indicator.trend().answer(),
                                    standard,
                                    path,
                                    indicator.flags()));
        }
        return new Answers(answers);
    }

    /** The summary ratings and the terms of targets alone. */
    public static Answers ratings(ProgressResult result) {
        Map<String, String> answers = new LinkedHashMap<>();
        result.summaries()
                .forEach(summary ->
                        answers.put("basket " + summary.id(), summary.rating().label()));
        result.targets()
                .forEach(target ->
                        answers.put("target " + target.target(), target.term().label()));
        return new Answers(answers);
    }

    /** The first answer that is another in other answers; the order of subjects plays no part. */
    public Optional<Violation> differsFrom(Answers other, String when) {
        for (Map.Entry<String, String> answer : answerBySubject.entrySet()) {
            String there = other.answerBySubject().getOrDefault(answer.getKey(), "nothing");
            if (!there.equals(answer.getValue())) {
                return Optional.of(new Violation(answer.getKey(), "%s, %s".formatted(answer.getValue(), when), there));
            }
        }
        return Optional.empty();
    }
}
