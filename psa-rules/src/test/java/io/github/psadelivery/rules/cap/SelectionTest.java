package io.github.psadelivery.rules.cap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.engine.Tally;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void isReadAsItIsWritten() {
        assertThat(Selection.parse("PL.1.1"))
                .isEqualTo(new Selection.One("PL.1.1"))
                .hasToString("PL.1.1");
        assertThat(Selection.parse("areas of PL.1"))
                .isEqualTo(new Selection.AreasOf("PL.1"))
                .hasToString("areas of PL.1");
    }

    @Test
    void twoAreEqualIfTheySelectTheSame() {
        assertThat(new Selection.One("PL.1"))
                .isEqualTo(new Selection.One("PL.1"))
                .hasSameHashCodeAs(new Selection.One("PL.1"))
                .isNotEqualTo(new Selection.One("PL.2"))
                .isNotEqualTo(new Selection.AreasOf("PL.1"));
        assertThat(new Selection.AreasOf("PL.1"))
                .isEqualTo(new Selection.AreasOf("PL.1"))
                .hasSameHashCodeAs(new Selection.AreasOf("PL.1"))
                .isNotEqualTo(new Selection.AreasOf("PL.2"))
                .isNotEqualTo(new Selection.One("PL.1"));
    }

    @Test
    void aConditionIsSaidInShort() {
        Condition condition = new Condition(new Threshold.Count(2), new Selection.AreasOf("PL.1"), Rating.RED);

        assertThat(condition.toString()).contains("2", "areas of PL.1", "Red");
    }

    /** Free DRL asks a tally by words. */
    @Test
    void aTallyReachesThresholdsAsTheTableWritesThem() {
        Tally tally = new Tally("areas of PL.1", "Red", 2, 4);

        assertThat(tally.reaches("half")).isTrue();
        assertThat(tally.reaches("over half")).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tally.reaches("most"))
                .withMessageContaining("“most” is no threshold");
    }
}
