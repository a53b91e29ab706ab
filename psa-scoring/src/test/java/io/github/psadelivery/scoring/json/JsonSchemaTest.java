package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps to the schemas in the jar, and what does not. */
class JsonSchemaTest {

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("examples"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleKeepsToTheSchema(Path example) throws IOException {
        assertThat(Schemas.errors("assessment-1", Files.readString(example))).isEmpty();
    }

    @Test
    void listsAndTheObjectThatHoldsOneKeepToTheSchema() {
        String one =
                "{\"subject\": {\"id\": \"T1\", \"title\": \"\"}, \"date\": {\"effective\": \"2003-07\"}, \"ratings\": {}}";

        assertThat(Schemas.errors("assessment-1", "[%s, %s]".formatted(one, one)))
                .isEmpty();
        assertThat(Schemas.errors("assessment-1", "{\"assessments\": [%s]}".formatted(one)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "[7]",
                "{}",
                "{\"assessments\": [], \"assessor\": \"x\"}",
                "{\"subject\": {\"id\": \" \", \"title\": \"\"}, \"date\": {\"effective\": \"2003-07\"}, \"ratings\": {}}",
                "{\"subject\": {\"id\": \"T1\", \"title\": \"\"}, \"date\": {\"effective\": \"2003-13\"}, \"ratings\": {}}",
                "{\"subject\": {\"id\": \"T1\", \"title\": \"\"}, \"date\": {\"effective\": \"2003-07\"}, "
                        + "\"ratings\": {\"DC.1\": {\"level\": \"H\", \"becuase\": \"x\"}}}",
                "{\"subject\": {\"id\": \"T1\", \"title\": \"\"}, \"date\": {\"effective\": \"2003-07\"}, "
                        + "\"ratings\": {\"DC.1\": {\"notApplicable\": \"x\", \"level\": \"H\"}}}",
            })
    void theSchemaRefusesWhatTheReaderRefuses(String json) {
        assertThat(Schemas.errors("assessment-1", json)).isNotEmpty();
        assertThat(AssessmentJsonTest.read(json).hasErrors()).isTrue();
    }
}
