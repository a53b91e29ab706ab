package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.scale.Rating;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PublishedLikelihoodTest {

    @Test
    void knowsNothingButTheLevelUntilSaidOtherwise() {
        assertThat(PublishedLikelihood.of(Rating.AMBER_GREEN))
                .isEqualTo(new PublishedLikelihood("Amber/Green", Optional.empty(), Optional.empty(), List.of()));
    }

    @Test
    void keepsTheRestWhenOnePartIsReplaced() {
        PublishedLikelihood published = PublishedLikelihood.of("AG")
                .withReason("Results lag.")
                .decidedBy("The panel")
                .withHypotheses("The number of claims was not yet proven to fall.");

        assertThat(published)
                .isEqualTo(new PublishedLikelihood(
                        "AG",
                        Optional.of("Results lag."),
                        Optional.of("The panel"),
                        List.of("The number of claims was not yet proven to fall.")));
    }

    @Test
    void takesBlankWordsForNone() {
        PublishedLikelihood published =
                PublishedLikelihood.of("AG").withReason("").decidedBy(" ");

        assertThat(published).isEqualTo(PublishedLikelihood.of("AG"));
    }
}
