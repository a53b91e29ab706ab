package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NamedLevelTest {

    @Test
    void comparesWithLevelsOfItsScale() {
        NamedLevel red = new NamedLevel("confidence", 0, "R", "Red");
        NamedLevel amber = new NamedLevel("confidence", 1, "A", "Amber");

        assertThat(red.isWorseThan(amber)).isTrue();
        assertThat(red).hasToString("Red");
    }

    @Test
    void rejectsANegativeRank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedLevel("confidence", -1, "R", "Red"))
                .withMessage("rank is -1. Count the levels of a scale from 0, the worst, upwards.");
    }

    @Test
    void rejectsBlankWords() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedLevel(" ", 0, "R", "Red"));
        assertThatIllegalArgumentException().isThrownBy(() -> new NamedLevel("confidence", 0, "", "Red"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NamedLevel("confidence", 0, "R", ""))
                .withMessage("scale is “confidence”, code is “R” and label is “”. Give all three a word.");
    }
}
