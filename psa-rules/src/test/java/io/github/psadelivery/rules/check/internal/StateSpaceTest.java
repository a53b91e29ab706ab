package io.github.psadelivery.rules.check.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateSpaceTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    /** Each area at a level or not applicable, but not all of them not applicable; inputs at a level or unknown. */
    @ParameterizedTest
    @CsvSource({"challenge, 83, 4095", "planning, 2379, 1220703124", "capacity, 125, 3124", "likelihood, 960, 960"})
    void countsEveryAssessmentInExactlyOneState(String judgement, BigInteger states, BigInteger assessments) {
        BigInteger[] sums = {BigInteger.ZERO, BigInteger.ZERO};
        Set<String> seen = new HashSet<>();

        StateSpace.of(RUBRIC, judgement).forEach(state -> {
            sums[0] = sums[0].add(state.states());
            sums[1] = sums[1].add(state.assessments());
            assertThat(seen.add(state.toString())).isTrue();
        });

        assertThat(sums[0]).isEqualTo(states);
        assertThat(sums[1]).isEqualTo(assessments);
    }

    @ParameterizedTest
    @CsvSource({"challenge", "planning", "capacity", "likelihood"})
    void raisingLeadsNearerToTheBest(String judgement) {
        StateSpace.of(RUBRIC, judgement)
                .forEach(state -> assertThat(state.raised())
                        .allSatisfy(
                                raise -> assertThat(raise.better().distance()).isEqualTo(state.distance() - 1)));
    }
}
