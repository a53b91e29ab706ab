package io.github.psadelivery.model.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.EffectiveDate;
import org.junit.jupiter.api.Test;

class DeliveryNarrativeTest {
    private static final EffectiveDate DECEMBER = EffectiveDate.parse("2003-12");

    private static DeliveryNarrative.Builder two() {
        return DeliveryNarrative.at(DECEMBER)
                .statement("Much has been done.")
                .challenge(2, "Engage staff", "A gap remains.")
                .challenge(1, "Ambition", "On course.");
    }

    @Test
    void keepsChallengesInTheOrderOfTheirNumbers() {
        DeliveryNarrative narrative =
                two().closed("T8", "Met.").source("The slides").build();

        assertThat(narrative.challenges())
                .containsExactly(
                        new NumberedChallenge(1, "Ambition", "On course."),
                        new NumberedChallenge(2, "Engage staff", "A gap remains."));
        assertThat(narrative.statement()).contains("Much has been done.");
        assertThat(narrative.closed()).containsExactly(new ClosedItem("T8", "Met."));
        assertThat(narrative.sources()).containsExactly("The slides");
    }

    @Test
    void saysWhetherAsManyChallengesAreListedAsAnnounced() {
        assertThat(two().build().isAsAnnounced()).isTrue();
        assertThat(two().announcing(2).build().isAsAnnounced()).isTrue();
        assertThat(two().announcing(3).build().isAsAnnounced()).isFalse();
    }

    @Test
    void takesABlankStatementForNone() {
        assertThat(DeliveryNarrative.at(DECEMBER).statement(" ").build().statement())
                .isEmpty();
    }

    @Test
    void refusesANumberTwiceAndAnItemClosedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().challenge(2, "Again", "Once more.").build())
                .withMessage("The number 2 is there twice. Keep one of the two.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().closed("T8", "").closed("T8", "Met.").build())
                .withMessage("The closed item T8 is there twice. Keep one of the two.");
    }

    @Test
    void refusesASourceTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> two().source("The slides").source("The slides ").build())
                .withMessage("The source The slides is there twice. Keep one of the two.");
    }

    @Test
    void refusesANumberThatIsTooHigh() {
        assertThat(two().announcing(DeliveryNarrative.MOST).build().announced()).contains(999_999);
        assertThat(two().challenge(999_999, "Last", "Open.").build().challenges())
                .hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().announcing(1_000_000).build())
                .withMessage("The number 1000000 is too high. Count challenges from 1 to 999999.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().challenge(1_000_000, "Last", "Open.").build())
                .withMessageStartingWith("The number 1000000 is too high.");
    }

    @Test
    void refusesWhatSaysNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberedChallenge(0, "Ambition", "On course."));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberedChallenge(1, " ", "On course."));
        assertThatIllegalArgumentException().isThrownBy(() -> new NumberedChallenge(1, "Ambition", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new ClosedItem(" ", "Met."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> two().announcing(0).build());
    }
}
