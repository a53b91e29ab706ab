package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * <b>L19</b> Removing a cap never lowers an outcome.
 *
 * <p>Why: The other side of adding one: a row taken out can only lift the ceiling, so what a deletion does is known
 * before it is done.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the rows of the rubric are taken out one at a time, the first twenty-five of them; by none
 * of the shorter rubrics may an end of an outcome be worse, and each result must carry the shorter rubric’s hash.
 *
 * <p>A failure means: rows overrule one another, or a judgement without rows is not at its best.
 *
 * <p>Thread-safety: immutable.
 */
public final class RemovingACap extends Law {

    public RemovingACap() {
        super(19, Strength.REQUIRED, "Removing a cap never lowers an outcome");
    }

    private static final int ROWS = 25;

    @Override
    public Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().tables().isPresent() ? Optional.empty() : Optional.of("no scorer by tables is given");
    }

    @Override
    public Trial on(Tested tested) {
        Function<Rubric, Scorer> road = tested.roads().tables().orElseThrow();
        Scorer longer = road.apply(tested.rubric());
        Map<Rubric, Scorer> scorers = new LinkedHashMap<>();
        tested.rubric().tables().caps().stream()
                .limit(ROWS)
                .map(row -> RubricMaker.withCaps(
                        tested.rubric(),
                        tested.rubric().tables().caps().stream()
                                .filter(other -> !other.equals(row))
                                .toList()))
                .forEach(shorter -> scorers.put(shorter, road.apply(shorter)));
        return assessment -> {
            Result before = longer.score(assessment);
            return scorers.entrySet().stream()
                    .flatMap(entry -> {
                        Result after = entry.getValue().score(assessment);
                        return RowsChanged.rubric(entry.getKey(), after)
                                .or(() -> Held.noneWorse(before, after, "once a row is taken out"))
                                .stream();
                    })
                    .findFirst();
        };
    }
}
