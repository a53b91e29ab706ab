package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar that are derived from records. */
class RecordSchemasTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "github", "psadelivery", "scoring", "json", "schema");
    private static final Map<String, Function<SchemaWords, String>> SCHEMA_BY_NAME = Map.of(
            "register-1", RegisterMapping::schema,
            "progress-1", ProgressMapping::schema,
            "changes-1", ProgressMapping::schemaOfChanges);
    private static final Pattern OF_PROGRAMMERS = Pattern.compile(
            "(?i)\\b(java|null|exception|string|boolean|enum|bean|optional|record component|instance)\\b");
    /** What a number that is no count says of itself. */
    private static final Pattern A_UNIT = Pattern.compile(
            "\\b(in the unit of|in its unit|in a unit that|in pounds|in yearly parts in pounds|share)\\b");

    private static final int MOST_WORDS = 40;

    private static String schema(String name, SchemaWords words) {
        return Objects.requireNonNull(SCHEMA_BY_NAME.get(name)).apply(words);
    }

    /** Writes the schema anew where it is asked to. */
    @ParameterizedTest
    @ValueSource(strings = {"register-1", "progress-1", "changes-1"})
    void theSchemaIsThatOfTheRecords(String name) throws IOException {
        String schema = schema(name, new SchemaWords());
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("psa.write")) {
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file))
                .as("%s; to write it anew, run this test with -Dpsa.write=true", file)
                .isEqualTo(schema);
    }

    @ParameterizedTest
    @ValueSource(strings = {"register-1", "progress-1", "changes-1"})
    void eachPropertyIsDescribedInPlainWords(String name) {
        int[] properties = {0};
        Schemas.tree(name)
                .get("$defs")
                .fields()
                .forEachRemaining(definition -> definition
                        .getValue()
                        .findValues("properties")
                        .forEach(fields -> fields.fields().forEachRemaining(field -> {
                            properties[0]++;
                            assertPlain(definition.getKey() + "." + field.getKey(), field.getValue());
                        })));

        assertThat(properties[0]).isGreaterThan(15);
    }

    private static void assertPlain(String field, JsonNode property) {
        String words = property.path("description").asText();
        assertThat(words)
                .as(field)
                .matches("[A-Z].*\\.")
                .doesNotContain("  ", "{@", "'")
                .doesNotContainPattern(OF_PROGRAMMERS);
        assertThat(words.split(" ")).as(field).hasSizeBetween(3, MOST_WORDS);
        if (List.of(property.path("type").asText(), property.at("/items/type").asText())
                .contains("number")) {
            assertThat(words).as(field).containsPattern(A_UNIT);
        }
    }

    @Test
    void whatAFieldLeftOutMeansIsSaidExactlyWhereItMayBe() {
        JsonNode action = Schemas.tree("register-1").at("/$defs/action/properties");
        JsonNode baseline = Schemas.tree("register-1").at("/$defs/baseline/properties");

        assertThat(action.at("/id/description").asText()).isEqualTo("What names the action in its plan.");
        assertThat(action.at("/owner/description").asText())
                .isEqualTo("Who answers for it. Left out where there is none, or none is known.");
        assertThat(action.at("/drivers/description").asText()).endsWith(" Left out where there are none.");
        assertThat(baseline.at("/trendPerYear/description").asText())
                .contains("Left out where the trend is not known.")
                .doesNotContain("none is known");
    }

    @Test
    void noDescriptionIsOfAFieldThatIsNotThere() {
        SchemaWords words = new SchemaWords();
        assertThat(SCHEMA_BY_NAME.keySet())
                .allSatisfy(name -> assertThat(schema(name, words)).isNotBlank());

        assertThat(words.described()).isEqualTo(words.asked());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> words.of("action", "colour"))
                .withMessageContaining("action.colour");
    }
}
