package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class StageTest {

    @Test
    void readsNumbersAndLabelsInAnyCase() {
        assertThat(Stage.parse("1")).isEqualTo(Stage.POLICY_DEVELOPMENT);
        assertThat(Stage.parse("IMPLEMENTATION")).isEqualTo(Stage.IMPLEMENTATION);
        assertThat(Stage.parse("irreversible PROGRESS")).isEqualTo(Stage.IRREVERSIBLE_PROGRESS);
    }

    @Test
    void rejectsAFifthStage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Stage.parse("5"))
                .withMessageStartingWith("“5” is not a level of stage.");
    }
}
