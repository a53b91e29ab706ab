package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas in the jar that are derived from records. */
class RecordSchemasTest {
    private static final Path FOLDER =
            Path.of("src", "main", "resources", "io", "github", "psadelivery", "scoring", "json", "schema");

    /** Writes the schema anew where it is asked to. */
    @ParameterizedTest
    @CsvSource({"register-1", "progress-1"})
    void theSchemaIsThatOfTheRecords(String name) throws IOException {
        String schema = name.equals("register-1") ? RegisterMapping.schema() : ProgressMapping.schema();
        Path file = FOLDER.resolve(name + ".json");
        if (Boolean.getBoolean("psa.write")) {
            Files.writeString(file, schema);
        }

        assertThat(Files.readString(file))
                .as("%s; to write it anew, run this test with -Dpsa.write", file)
                .isEqualTo(schema);
    }
}
