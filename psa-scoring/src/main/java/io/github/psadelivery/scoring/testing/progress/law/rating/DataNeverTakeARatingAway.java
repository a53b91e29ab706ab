package io.github.psadelivery.scoring.testing.progress.law.rating;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.data.DataLaw;
import io.github.psadelivery.scoring.testing.progress.generation.RegisterCase;
import io.github.psadelivery.scoring.testing.progress.law.TestedProgress;
import io.github.psadelivery.scoring.testing.progress.law.internal.Answers;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L32</b> Adding data never makes “not yet assessed” appear.
 *
 * <p>Why: Not yet assessed says that too little is known. Whoever sends more must not be told that it is less.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: one indicator after the other gets one more observation, published on the day; whatever was
 * assessed must stay assessed, be it better or worse.
 *
 * <p>A failure means: data are dropped when there are many, or a gap that cannot be reckoned is taken for missing data.
 *
 * <p>Thread-safety: immutable.
 */
public final class DataNeverTakeARatingAway extends DataLaw<TestedProgress, RegisterCase> {
    private static final String NOT_YET = "not yet assessed";

    public DataNeverTakeARatingAway() {
        super(32, Strength.REQUIRED, "Adding data never makes “not yet assessed” appear");
    }

    @Override
    public Optional<Violation> violation(TestedProgress tested, RegisterCase example) {
        Map<String, String> before = Answers.ratings(tested.of(example)).answerBySubject();
        for (int place = 0; place < example.register().series().size(); place++) {
            RegisterCase more = withMore(example, place);
            Map<String, String> after = Answers.ratings(tested.of(more)).answerBySubject();
            for (Map.Entry<String, String> rating : before.entrySet()) {
                if (!rating.getValue().equals(NOT_YET)
                        && after.getOrDefault(rating.getKey(), "").equals(NOT_YET)) {
                    return Optional.of(new Violation(
                            rating.getKey(),
                            "any rating but “not yet assessed” once data of %s are added"
                                    .formatted(example.register()
                                            .series()
                                            .get(place)
                                            .indicator()),
                            NOT_YET));
                }
            }
        }
        return Optional.empty();
    }

    private static RegisterCase withMore(RegisterCase example, int place) {
        List<Series> series = new ArrayList<>(example.register().series());
        Series shortened = series.get(place);
        List<Observation> observations = new ArrayList<>(shortened.observations());
        MeasuredPeriod today = new MeasuredPeriod(example.asOf(), example.asOf());
        BigDecimal value = shortened.latest().map(Observation::value).orElse(BigDecimal.TEN);
        observations.add(new Observation(today, value, example.asOf(), 1, false, Optional.empty()));
        series.set(place, new Series(shortened.indicator(), observations));
        return example.with(Edits.series(example.register(), series));
    }
}
