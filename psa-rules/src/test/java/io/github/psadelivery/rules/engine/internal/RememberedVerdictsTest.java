package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Rating;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RememberedVerdictsTest {

    @Test
    void givesEachStateItsFirstVerdict() {
        RememberedVerdicts remembered = new RememberedVerdicts(Integer.MAX_VALUE);
        long[] states = LongStream.concat(
                        LongStream.of(0, -1, Long.MIN_VALUE, Long.MAX_VALUE), new SplittableRandom(1).longs(5_000))
                .distinct()
                .toArray();
        List<Verdict> verdicts = IntStream.range(0, states.length)
                .mapToObj(place -> new Verdict(Rating.RED, List.of(), List.of()))
                .toList();

        for (int place = 0; place < states.length; place++) {
            assertThat(remembered.get(states[place])).isNull();
            remembered.put(states[place], verdicts.get(place));
            remembered.put(states[place], new Verdict(Rating.GREEN, List.of(), List.of()));
        }

        for (int place = 0; place < states.length; place++) {
            assertThat(remembered.get(states[place])).isSameAs(verdicts.get(place));
        }
    }

    @Test
    void remembersNoMoreThanItMay() {
        RememberedVerdicts remembered = new RememberedVerdicts(10);
        Verdict verdict = new Verdict(Rating.RED, List.of(), List.of());

        for (long state = 0; state < 1000; state++) {
            remembered.put(state, verdict);
        }

        assertThat(LongStream.range(0, 1000).filter(state -> remembered.get(state) != null))
                .hasSize(10);
    }

    @Test
    @SuppressWarnings("ReferenceEquality") // equal verdicts are told apart
    void everyThreadSeesWhatAnotherAdded() {
        RememberedVerdicts remembered = new RememberedVerdicts(Integer.MAX_VALUE);
        List<Verdict> verdicts = IntStream.range(0, 1000)
                .mapToObj(place -> new Verdict(Rating.RED, List.of(), List.of()))
                .toList();

        LongStream.range(0, 64_000).parallel().forEach(number -> {
            int state = (int) (number % 1000);
            Verdict known = remembered.get(state);
            assertThat(known == null || known == verdicts.get(state)).isTrue();
            remembered.put(state, verdicts.get(state));
        });

        assertThat(IntStream.range(0, 1000).allMatch(state -> remembered.get(state) == verdicts.get(state)))
                .isTrue();
    }
}
