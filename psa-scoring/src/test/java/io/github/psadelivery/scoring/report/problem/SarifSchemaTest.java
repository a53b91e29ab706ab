package io.github.psadelivery.scoring.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our SARIF by the schema that OASIS publishes, and by what the specification asks for beside it. */
class SarifSchemaTest {
    private static final Schema SCHEMA =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7).getSchema(schema(), InputFormat.JSON);

    private static String schema() {
        String file = "/schema/sarif-schema-2.1.0.json";
        try (InputStream stream = Objects.requireNonNull(SarifSchemaTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(String sarif) {
        return SCHEMA
                .validate(
                        sarif,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** A problem of one code at each sort of place. */
    private static List<Problem> problems(ProblemCode code) {
        return Stream.of(
                        new Place.Cell("rules.csv", 6, "at least"),
                        new Place.SheetCell("Rules", 7, 5),
                        new Place.Path("a \"b\".json", "$.assessments[0]"),
                        new Place.Line("été/a b.csv", 3),
                        new Place.Whole("rubric.csv"),
                        new Place.Whole("a:b"),
                        new Place.Stated("T1 2003-07", "planning"))
                .map(place -> new Problem(code, place, "“x” is\nwrong.", "Write {0} or \\."))
                .toList();
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    @ParameterizedTest
    @EnumSource
    void everyCodeAtEveryPlaceIsValid(ProblemCode code) {
        assertThat(errors(ProblemsSarif.write("our rubrics/été", problems(code))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xlsx", "../a", "/somewhere/a", "C:\\rubrics\\a", "a%b#c?d", ""})
    void everyNameOfARubricGivesValidUris(String name) throws IOException {
        String sarif = ProblemsSarif.write(name, problems(ProblemCode.BAD_THRESHOLD));

        assertThat(errors(sarif)).isEmpty();
        assertThat(each(new ObjectMapper().readTree(sarif).path("runs").path(0).path("results")))
                .hasSize(7)
                .allSatisfy(result -> {
                    JsonNode place = result.path("locations").path(0).path("physicalLocation");
                    URI uri = URI.create(
                            place.path("artifactLocation").path("uri").asText());
                    assertThat(uri.isAbsolute()).isFalse();
                    assertThat(uri.getRawQuery()).isNull();
                    assertThat(uri.getRawFragment()).isNull();
                });
    }

    @Test
    void noProblemsAreValidToo() {
        assertThat(errors(ProblemsSarif.write("a", List.of()))).isEmpty();
    }

    /** The schema does not hold the parts of a log against each other. */
    @Test
    void resultsNameRulesThatAreThereAndLevelsAndLinesThatExist() throws IOException {
        List<Problem> problems = Stream.of(ProblemCode.BAD_THRESHOLD, ProblemCode.UNKNOWN_SHEET, ProblemCode.DEAD_ROW)
                .flatMap(code -> problems(code).stream())
                .toList();
        JsonNode run = new ObjectMapper()
                .readTree(ProblemsSarif.write("a", problems))
                .path("runs")
                .path(0);
        JsonNode driver = run.path("tool").path("driver");
        Set<String> rules =
                each(driver.path("rules")).map(rule -> rule.path("id").asText()).collect(Collectors.toSet());

        assertThat(driver.path("name").asText()).isEqualTo("psa");
        assertThat(rules).hasSize(3);
        assertThat(each(run.path("results"))).hasSize(21).allSatisfy(result -> {
            assertThat(rules).contains(result.path("ruleId").asText());
            assertThat(result.path("message").path("text").asText()).isNotBlank();
            assertThat(result.path("level").asText()).isIn("none", "note", "warning", "error");
            JsonNode region =
                    result.path("locations").path(0).path("physicalLocation").path("region");
            assertThat(region.isMissingNode() || region.path("startLine").asInt() >= 1)
                    .isTrue();
        });
    }

    @Test
    void aLogThatIsNotValidIsSeen() {
        String sarif = ProblemsSarif.write("a", problems(ProblemCode.BAD_THRESHOLD));

        assertThat(errors(sarif.replace("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")))
                .isNotEmpty();
        assertThat(errors(sarif.replace("\"startLine\": 6", "\"startLine\": 0")))
                .isNotEmpty();
        assertThat(errors(sarif.replace("\"ruleId\"", "\"ruleID\""))).isNotEmpty();
        assertThat(errors(sarif.replace("rules.csv", "rules csv"))).isNotEmpty();
    }
}
