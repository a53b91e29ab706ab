package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.generation.GeneratedRubrics;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * <b>L18</b> Adding a cap never raises an outcome.
 *
 * <p>Why: A rule can only lower the ceiling. That is what makes rows readable alone, and an edit of a rubric easy to
 * judge.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: ten made-up rows are added to the rubric, one at a time, before its rows and after them; by
 * none of the longer rubrics may an end of an outcome be better, and each result must carry the longer rubric’s
 * hash.
 *
 * <p>A failure means: rows overrule one another, for instance since the last one that applies wins; or results of
 * another rubric are remembered.
 *
 * <p>Thread-safety: immutable.
 */
public final class AddingACap extends Law {

    public AddingACap() {
        super(18, Strength.REQUIRED, "Adding a cap never raises an outcome");
    }

    private static final int ROWS = 10;
    private static final long SEED = 2007;

    @Override
    public Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().tables().isPresent() ? Optional.empty() : Optional.of("no scorer by tables is given");
    }

    @Override
    public Trial on(Tested tested) {
        Function<Rubric, Scorer> road = tested.roads().tables().orElseThrow();
        Scorer shorter = road.apply(tested.rubric());
        Map<Rubric, Scorer> scorers = new LinkedHashMap<>();
        GeneratedRubrics.rows(tested.rubric(), SEED)
                .limit(ROWS)
                .flatMap(row ->
                        Stream.of(List.of(row), List.<Cap>of()).map(before -> with(tested.rubric(), before, row)))
                .forEach(longer -> scorers.put(longer, road.apply(longer)));
        return assessment -> {
            Result before = shorter.score(assessment);
            return scorers.entrySet().stream()
                    .flatMap(entry -> RowsChanged.violation(
                            entry.getKey(), entry.getValue().score(assessment), before, "without the added row")
                            .stream())
                    .findFirst();
        };
    }

    private static Rubric with(Rubric rubric, List<Cap> first, Cap row) {
        List<Cap> rows = new ArrayList<>(first);
        rows.addAll(rubric.tables().caps());
        if (first.isEmpty()) {
            rows.add(row);
        }
        return RubricMaker.withCaps(rubric, rows);
    }
}
