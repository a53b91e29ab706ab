package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Completions;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <b>L16</b> A stream gives what one by one gives.
 *
 * <p>Why: A portfolio scored overnight as a stream and one of its targets scored in a meeting must not differ.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: a stream of the assessment, its best and its worst completion and the assessment again is
 * scored; result by result it must equal scoring them one by one, in the same order.
 *
 * <p>A failure means: the stream shares a value between assessments, changes their order or drops one.
 *
 * <p>Thread-safety: immutable.
 */
public final class StreamIsOneByOne extends Law {

    public StreamIsOneByOne() {
        super(16, Strength.REQUIRED, "A stream gives what one by one gives");
    }

    @Override
    public Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().stream().isPresent() ? Optional.empty() : Optional.of("no stream is given");
    }

    @Override
    public Trial on(Tested tested) {
        Function<Stream<Assessment>, Stream<Result>> road =
                tested.roads().stream().orElseThrow();
        return assessment -> {
            Completions completions = new Completions(tested.rubric(), assessment);
            List<Assessment> several = List.of(assessment, completions.best(), completions.worst(), assessment);
            List<Result> streamed = road.apply(several.stream()).toList();
            List<Result> single =
                    several.stream().map(each -> tested.scorer().score(each)).toList();
            return streamed.equals(single)
                    ? Optional.empty()
                    : Optional.of(new Violation("", told(single), told(streamed)));
        };
    }

    private static String told(List<Result> results) {
        return results.stream().map(Told::of).collect(Collectors.joining(" / "));
    }
}
