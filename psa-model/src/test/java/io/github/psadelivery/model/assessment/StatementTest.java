package io.github.psadelivery.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementTest {

    @Test
    void foldsEachStatementByItsOwnFunction() {
        List<Statement> statements =
                List.of(new Rated("DC.1", "H", "", List.of()), new NotApplicable("DC.3", "Nothing is reorganised."));

        assertThat(statements)
                .map(statement -> statement.<String>fold(
                        rated -> rated.item() + " " + rated.level(),
                        notApplicable -> notApplicable.item() + " " + notApplicable.because()))
                .containsExactly("DC.1 H", "DC.3 Nothing is reorganised.");
    }

    @Test
    void keepsItsOwnCopyOfTheEvidence() {
        List<Evidence> evidence = new ArrayList<>(List.of(new Evidence("Delivery plan")));
        Rated rated = new Rated("PL.1.1", "AG", "", evidence);

        evidence.clear();

        assertThat(rated.evidence()).containsExactly(new Evidence("Delivery plan"));
    }
}
