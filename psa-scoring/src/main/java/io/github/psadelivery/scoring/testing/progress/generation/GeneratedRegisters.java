package io.github.psadelivery.scoring.testing.progress.generation;

import io.github.psadelivery.scoring.testing.generation.Choices;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Made-up registers as an endless stream, without any test library. The same seed gives the same registers on every
 * JVM and under every locale.
 *
 * <p>Thread-safety: safe; its streams are sequential.
 *
 * <pre>{@code
 * GeneratedRegisters.of(2003).limit(100).forEach(this::holds);
 * }</pre>
 */
public final class GeneratedRegisters {
    private GeneratedRegisters() {}

    /** Gives the stream of a seed. */
    public static Stream<RegisterCase> of(long seed) {
        return IntStream.iterate(1, number -> number + 1).mapToObj(number -> {
            SplittableRandom random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number);
            return RegisterMaker.make(new Choices(random.ints(RegisterMaker.SLOTS, 0, Choices.MOST + 1)
                    .boxed()
                    .toList()));
        });
    }
}
