package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Small valid rubrics, and rows for any rubric, as endless streams: the same seed gives the same ones everywhere. */
public final class GeneratedRubrics {

    private GeneratedRubrics() {}

    /** Rubrics of one to three judgements. */
    public static Stream<Rubric> of(long seed) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> RubricMaker.make(Choices.seeded(seed, number, RubricMaker.SLOTS)));
    }

    /** Rows that could stand in the {@code rules.csv} of a rubric; their ids are {@code made-up-1} and so on. */
    public static Stream<Cap> rows(Rubric rubric, long seed) {
        RowMaker rows = RowMaker.of(rubric);
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> rows.make("made-up-" + number, Choices.seeded(seed, number, RowMaker.SLOTS)));
    }
}
