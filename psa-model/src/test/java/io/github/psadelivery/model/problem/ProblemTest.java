package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem MISSPELT = new Problem(
            ProblemCode.UNKNOWN_LEVEL,
            new Place.Path("removals.json", "$.ratings.DC.1"),
            "“Ambre/Red” is not a level of rating.",
            "Write Amber/Red (AR)?");

    @Test
    void takesItsSeverityFromItsCode() {
        Problem labels = new Problem(
                ProblemCode.LABEL_OUT_OF_ORDER, new Place.Whole("report.csv"), "July 02 is late.", "Look at it.");

        assertThat(MISSPELT.isError()).isTrue();
        assertThat(labels.severity()).isEqualTo(Severity.WARNING);
        assertThat(labels.isError()).isFalse();
        assertThat(labels).hasToString("ASM-010 warning at report.csv: July 02 is late. Look at it.");
    }

    @Test
    void movesToAnotherPlace() {
        Place cell = new Place.Cell("removals.csv", 2, "DC.1");

        Problem moved = MISSPELT.at(cell);

        assertThat(moved.place()).isEqualTo(cell);
        assertThat(moved.at(MISSPELT.place())).isEqualTo(MISSPELT);
    }

    @Test
    void rejectsAProblemWithoutAdvice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(ProblemCode.BAD_DATE, MISSPELT.place(), "“-” is not a date.", " "))
                .withMessageContaining("what to do");
    }

    @Test
    void rejectsAProblemWithoutMessage() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(ProblemCode.BAD_DATE, MISSPELT.place(), "", "Write a date."));
    }
}
