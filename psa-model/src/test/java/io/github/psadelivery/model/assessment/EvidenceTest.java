package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void showsItsReference() {
        assertThat(new Evidence("Delivery plan, page 4")).hasToString("Delivery plan, page 4");
    }

    @Test
    void rejectsABlankReference() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Evidence(""))
                .withMessage("reference is “”. Say where the evidence is to be found, or leave it out.");
    }
}
