package io.github.psadelivery.scoring.portfolio;

import static io.github.psadelivery.model.scale.Rating.AMBER_GREEN;
import static io.github.psadelivery.model.scale.Rating.AMBER_RED;
import static io.github.psadelivery.model.scale.Rating.GREEN;
import static io.github.psadelivery.model.scale.Rating.RED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.scoring.outcome.Outcome;
import org.junit.jupiter.api.Test;

class MovementTest {

    @Test
    void countsStepsUpwardsAsPositive() {
        assertThat(Movement.between(settled(RED), settled(AMBER_GREEN))).isEqualTo(new Movement.Moved(2));
    }

    @Test
    void countsStepsDownwardsAsNegative() {
        assertThat(Movement.between(settled(GREEN), settled(AMBER_GREEN))).isEqualTo(new Movement.Moved(-1));
    }

    @Test
    void isUnclearWhileOneOfTheTwoIsOpen() {
        Outcome open = Outcome.between(AMBER_RED, GREEN);

        assertThat(Movement.between(open, settled(RED))).isEqualTo(new Movement.Unclear());
        assertThat(Movement.between(settled(RED), open)).isEqualTo(new Movement.Unclear());
    }

    @Test
    void foldCallsTheFunctionThatFits() {
        assertThat(words(new Movement.First())).isEqualTo("first");
        assertThat(words(new Movement.Moved(0))).isEqualTo("moved 0");
        assertThat(words(new Movement.Unclear())).isEqualTo("unclear");
    }

    private static String words(Movement movement) {
        return movement.fold(first -> "first", moved -> "moved " + moved.steps(), unclear -> "unclear");
    }

    private static Outcome settled(Level level) {
        return new Outcome.Settled(level);
    }
}
