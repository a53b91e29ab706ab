package io.github.psadelivery.model.measurement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataSystemReviewTest {

    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  true,  true,  true,  TOO_EARLY",
        "false, false, true,  true,  true,  true,  RED_NOT_ESTABLISHED",
        "false, true,  false, false, false, false, RED_SYSTEMS",
        "false, true,  true,  false, true,  true,  AMBER_SYSTEMS",
        "false, true,  true,  true,  false, false, AMBER_DISCLOSURE",
        "false, true,  true,  true,  false, true,  GREEN_DISCLOSURE",
        "false, true,  true,  true,  true,  false, GREEN_FIT",
        "false, false, false, false, false, false, RED_NOT_ESTABLISHED"
    })
    void theFirstTestThatIsNotPassedDecides(
            boolean tooSoon,
            boolean inPlace,
            boolean reliable,
            boolean controlled,
            boolean withoutLimits,
            boolean explained,
            DataSystemRating expected) {
        DataSystemReview review = new DataSystemReview(
                tooSoon,
                inPlace,
                reliable,
                controlled,
                withoutLimits,
                explained,
                Optional.of("National Audit Office"),
                Optional.empty());

        assertThat(review.rating()).isEqualTo(expected);
        assertThat(review.rating().isRed()).isEqualTo(expected.name().startsWith("RED"));
    }
}
