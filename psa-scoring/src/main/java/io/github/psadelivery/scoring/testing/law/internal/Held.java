package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.Map;
import java.util.Optional;

/** Comparisons of two results that several laws make. */
public final class Held {

    private Held() {}

    /** A violation if a result does not say the same as another. */
    public static Optional<Violation> same(Result expected, Result actual, String how) {
        String told = Told.of(expected);
        String found = Told.of(actual);
        return told.equals(found)
                ? Optional.empty()
                : Optional.of(new Violation(changed(expected, actual), told, how + ": " + found));
    }

    /** A violation if one end of one outcome is worse than before. */
    public static Optional<Violation> noneWorse(Result before, Result after, String how) {
        if (!(before instanceof Scored scored)) {
            return Optional.empty();
        }
        if (!(after instanceof Scored changed)) {
            return Optional.of(
                    new Violation(scored.usedRubric().likelihood().id(), "still scored " + how, Told.of(after)));
        }
        Map<String, Outcome> outcomes = Told.outcomes(changed);
        for (Map.Entry<String, Outcome> entry : Told.outcomes(scored).entrySet()) {
            Outcome earlier = entry.getValue();
            Outcome later = outcomes.getOrDefault(entry.getKey(), earlier);
            if (later.worst().isWorseThan(earlier.worst()) || later.best().isWorseThan(earlier.best())) {
                return Optional.of(new Violation(
                        entry.getKey(),
                        "%s no worse than %s %s".formatted(entry.getKey(), earlier, how),
                        later.toString()));
            }
        }
        return Optional.empty();
    }

    private static String changed(Result expected, Result actual) {
        if (!(expected instanceof Scored one)) {
            return "";
        }
        Map<String, Outcome> others = actual instanceof Scored other ? Told.outcomes(other) : Map.of();
        return Told.outcomes(one).entrySet().stream()
                .filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
