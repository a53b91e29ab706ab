package io.github.psadelivery.scoring.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The schemas in the jar. */
final class JsonSchemas {

    private JsonSchemas() {}

    static String text(String name) {
        String resource = "schema/" + name + ".json";
        try (InputStream stream = JsonSchemas.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("%s is not in the jar beside %s. Build the jar with its resources."
                        .formatted(resource, JsonSchemas.class.getName()));
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading %s from the jar failed.".formatted(resource), e);
        }
    }
}
