package io.github.psadelivery.scoring.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class TriggerTest {
    private static final Item AREA = Rubrics.standard().required("CP.1");
    private static final Item PLANNING = Rubrics.standard().required("planning");
    private static final Rated RATED =
            new Rated("CP.1", "Red", "Nobody leads.", List.of(new Evidence("Review of 2003")));

    @Test
    void aStatedOneCarriesTheAssessorsReason() {
        Trigger stated = Trigger.stated(AREA, Rating.RED, RATED);

        assertThat(stated.basis()).isEqualTo(Trigger.Basis.STATED);
        assertThat(stated.rating()).contains(RATED);
        assertThat(stated.because()).isEqualTo("Nobody leads.");
        assertThat(stated.evidence()).isEqualTo(RATED.evidence());
        assertThat(stated).hasToString("CP.1 Red (STATED)");
    }

    @Test
    void anUnstatedOneIsDerivedOrAssumedAndHasNoReason() {
        Trigger derived = Trigger.unstated(PLANNING, Rating.RED);
        Trigger assumed = Trigger.unstated(AREA, Rating.RED);

        assertThat(derived.basis()).isEqualTo(Trigger.Basis.DERIVED);
        assertThat(assumed.basis()).isEqualTo(Trigger.Basis.ASSUMED);
        assertThat(assumed.rating()).isEmpty();
        assertThat(assumed.because()).isEmpty();
        assertThat(assumed.evidence()).isEmpty();
    }

    @Test
    void twoAreEqualIfItemLevelAndStatementAre() {
        Trigger stated = Trigger.stated(AREA, Rating.RED, RATED);
        Rated without = new Rated("CP.1", "Red", "", List.of());

        assertThat(stated)
                .isEqualTo(Trigger.stated(AREA, Rating.RED, RATED))
                .hasSameHashCodeAs(Trigger.stated(AREA, Rating.RED, RATED))
                .isNotEqualTo(Trigger.stated(AREA, Rating.AMBER_RED, RATED))
                .isNotEqualTo(Trigger.stated(PLANNING, Rating.RED, RATED))
                .isNotEqualTo(Trigger.stated(AREA, Rating.RED, without))
                .isNotEqualTo(Trigger.unstated(AREA, Rating.RED))
                .isNotEqualTo("CP.1 Red (STATED)");
    }
}
