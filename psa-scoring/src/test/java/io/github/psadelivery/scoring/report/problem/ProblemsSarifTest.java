package io.github.psadelivery.scoring.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsSarifTest {
    private static final Problem IN_A_CELL = new Problem(
            ProblemCode.BAD_THRESHOLD,
            new Place.Cell("rules.csv", 6, "at least"),
            "“halb” is no “share”.",
            "Write “half”?");
    private static final Problem IN_A_WORKBOOK =
            new Problem(ProblemCode.UNKNOWN_SHEET, new Place.SheetCell("Rules", 7, 5), "Of no use.", "Take it out.");

    private static JsonNode run(String checked, Problem... problems) throws Exception {
        JsonNode log = new ObjectMapper().readTree(ProblemsSarif.write(checked, List.of(problems)));
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        return log.path("runs").path(0);
    }

    @Test
    void pointsToTheRowOfASheet() throws Exception {
        JsonNode result = run("our rubrics/été", IN_A_CELL).path("results").path(0);

        JsonNode place = result.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").asText())
                .isEqualTo("our%20rubrics/%C3%A9t%C3%A9/rules.csv");
        assertThat(place.path("region").path("startLine").asInt()).isEqualTo(6);
        assertThat(result.path("message").path("text").asText()).isEqualTo("“halb” is no “share”. Write “half”?");
        assertThat(result.path("level").asText()).isEqualTo("error");
    }

    @Test
    void namesTheCellOfAWorkbook() throws Exception {
        JsonNode location = run("a.xlsx", IN_A_WORKBOOK)
                .path("results")
                .path(0)
                .path("locations")
                .path(0);

        assertThat(location.path("physicalLocation")
                        .path("artifactLocation")
                        .path("uri")
                        .asText())
                .isEqualTo("a.xlsx");
        assertThat(location.path("physicalLocation").has("region")).isFalse();
        assertThat(location.path("logicalLocations")
                        .path(0)
                        .path("fullyQualifiedName")
                        .asText())
                .isEqualTo("Rules!E7");
    }

    @Test
    void carriesThePageOfEachCodeOnce() throws Exception {
        JsonNode run = run("a", IN_A_WORKBOOK, IN_A_CELL, IN_A_CELL);

        JsonNode rules = run.path("tool").path("driver").path("rules");
        assertThat(rules).hasSize(2);
        assertThat(run.path("results"))
                .hasSize(3)
                .allSatisfy(
                        result -> assertThat(rules.path(result.path("ruleIndex").asInt())
                                        .path("id")
                                        .asText())
                                .isEqualTo(result.path("ruleId").asText()));
        assertThat(rules.path(0).path("help").path("text").asText()).contains("Write a whole number");
    }
}
