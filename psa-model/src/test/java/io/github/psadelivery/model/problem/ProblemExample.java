package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the Javadoc, run. */
class ProblemExample {

    @Test
    void tellsAProblem() {
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_LEVEL,
                new Place.Path("removals.json", "$.ratings.DC.1"),
                "“Ambre/Red” is not a level of rating.",
                "Write Amber/Red (AR)?");

        assertThat(problem)
                .hasToString("ASM-002 error at removals.json, $.ratings.DC.1: “Ambre/Red” is not a level of rating. "
                        + "Write Amber/Red (AR)?");
    }

    @Test
    void describesPlaces() {
        assertThat(new Place.Cell("rules.csv", 7, "at least").describe())
                .isEqualTo("rules.csv, row 7, column 'at least'");
        assertThat(new Place.Path("removals.json", "$.ratings.DC.1").describe())
                .isEqualTo("removals.json, $.ratings.DC.1");
    }

    @Test
    void findsTheNearestWord() {
        assertThat(Nearest.to("Ambre/Red", List.of("Red", "Amber/Red"))).contains("Amber/Red");
        assertThat(Nearest.to("N", List.of("H", "M", "L"))).contains("M");
    }
}
