package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.json.internal.record.FieldWords;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** What the fields in the schemas mean: the one table from which all of them are described, and who asked it. */
final class SchemaWords implements FieldWords {
    static final Path TABLE = Path.of("src", "test", "resources", "schema", "descriptions.properties");

    private final Properties wordsByField = new Properties();
    private final Set<String> asked = new TreeSet<>();

    SchemaWords() {
        try (Reader reader = Files.newBufferedReader(TABLE)) {
            wordsByField.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public String of(String type, String field) {
        String key = type + "." + field;
        String words = wordsByField.getProperty(key);
        if (words == null) {
            throw new IllegalArgumentException(
                    "Nobody has described the field %s. Add a line for it to %s.".formatted(key, TABLE));
        }
        asked.add(key);
        return words;
    }

    /** The fields that were asked for so far. */
    Set<String> asked() {
        return asked;
    }

    /** The fields that are described. */
    Set<String> described() {
        return new TreeSet<>(wordsByField.stringPropertyNames());
    }
}
