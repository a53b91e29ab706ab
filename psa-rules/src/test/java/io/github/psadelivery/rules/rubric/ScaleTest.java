package io.github.psadelivery.rules.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleTest {
    private static final Scale RATING = Rubrics.standard().likelihood().requiredScale();

    @ParameterizedTest
    @ValueSource(ints = {2, Scale.MOST_LEVELS})
    void hasTwoLevelsOrMore(int size) {
        Scale scale = new Scale("steps", steps(size));

        assertThat(scale.size()).isEqualTo(size);
        assertThat(scale.worst().rank()).isZero();
        assertThat(scale.best().rank()).isEqualTo(size - 1);
        assertThat(scale).hasToString("steps");
        assertThat(scale.id()).isEqualTo("steps");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, Scale.MOST_LEVELS + 1})
    void hasNeitherFewerNorMore(int size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("steps", steps(size)))
                .withMessageContaining("and steps has " + size);
    }

    @Test
    void itsLevelsStandWorstFirst() {
        List<ScaleLevel> turned = Stream.of(Rating.GREEN, Rating.RED)
                .map(level -> new ScaleLevel(level, "or worse", "A step.", "Assumption: x"))
                .toList();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("turned", turned))
                .withMessageContaining("Green of turned has rank 3 at place 0");
    }

    @ParameterizedTest
    @CsvSource({"Red, 0", "R, 0", "red, 0", "' AMBER/GREEN ', 2", "ag, 2", "G, 3", "Amber, -1", "'', -1"})
    void knowsCodesAndLabelsInAnyCase(String word, int rank) {
        assertThat(RATING.rankOrMissing(word)).isEqualTo(rank);
        assertThat(RATING.level(word).map(Level::rank).orElse(-1)).isEqualTo(rank);
    }

    @Test
    void knowsItsOwnLabels() {
        RATING.levels()
                .forEach(step -> assertThat(RATING.rankOrMissing(step.level().label()))
                        .isEqualTo(step.level().rank()));
        assertThat(RATING.words()).containsExactly("Red", "R", "Amber/Red", "AR", "Amber/Green", "AG", "Green", "G");
    }

    @Test
    void saysALevelAndAllThatIsWorse() {
        assertThat(RATING.orWorse(Rating.RED)).isEqualTo("Red");
        assertThat(RATING.orWorse(Rating.AMBER_GREEN)).isEqualTo("Amber/Green or worse");
    }

    private static List<ScaleLevel> steps(int size) {
        return IntStream.range(0, size)
                .mapToObj(rank -> new ScaleLevel(new Step(rank), "or worse", "A step.", "Assumption: x"))
                .toList();
    }

    private record Step(int rank) implements Level {
        @Override
        public String scale() {
            return "steps";
        }

        @Override
        public String code() {
            return "S" + rank;
        }

        @Override
        public String label() {
            return "Step " + rank;
        }
    }
}
