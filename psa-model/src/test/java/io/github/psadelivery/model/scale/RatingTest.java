package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void readsCodesAndLabelsInAnyCase() {
        assertThat(Rating.parse("AR")).isEqualTo(Rating.AMBER_RED);
        assertThat(Rating.parse(" amber/green ")).isEqualTo(Rating.AMBER_GREEN);
        assertThat(Rating.parse("g")).isEqualTo(Rating.GREEN);
    }

    @Test
    void suggestsTheNearestLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse("Ambre/Red"))
                .withMessage(
                        "“Ambre/Red” is not a level of rating. Write Amber/Red (AR)? The levels, worst first: Red (R), "
                                + "Amber/Red (AR), Amber/Green (AG), Green (G).");
    }

    @Test
    void listsTheLevelsIfNoneIsNear() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rating.parse("purple"))
                .withMessage(
                        "“purple” is not a level of rating. Write the label or the code of a level. The levels, worst "
                                + "first: Red (R), Amber/Red (AR), Amber/Green (AG), Green (G).");
    }

    @Test
    void rejectsABlankWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rating.parse(" "));
    }

    @Test
    void showsItsLabel() {
        assertThat(Rating.AMBER_RED).hasToString("Amber/Red");
    }
}
