package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Scored;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses results that cannot stand in one delivery report. */
final class ResultsCheck {

    private ResultsCheck() {}

    static void check(List<Scored> results) {
        if (results.isEmpty()) {
            throw new IllegalArgumentException("""
                    A delivery report needs at least one result, and results is empty.
                    Score an assessment first.""");
        }
        Set<RubricReference> rubrics = results.stream().map(Scored::rubric).collect(Collectors.toSet());
        if (rubrics.size() > 1) {
            throw new IllegalArgumentException("""
                    A delivery report stands on one rubric, and results come from %s.
                    Score all of them by one rubric.""".formatted(
                    rubrics.stream().map(RubricReference::toString).sorted().toList()));
        }
        Set<String> names = new HashSet<>();
        for (Scored scored : results) {
            String name = scored.assessment().name();
            if (!names.add(name)) {
                throw new IllegalArgumentException("""
                        An item stands once at each date of a delivery report, and %s is in results twice.
                        Keep one of the two.""".formatted(name));
            }
        }
    }
}
