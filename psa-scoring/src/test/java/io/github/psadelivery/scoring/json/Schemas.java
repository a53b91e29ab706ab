package io.github.psadelivery.scoring.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The schemas in the jar, asked through a validator that knows nothing of us and works on Jackson 2. */
final class Schemas {
    private static final String PREFIX = "urn:psa-delivery:schema:";
    private static final Map<String, String> TEXT_BY_NAME = Map.of(
            "assessment-1",
            AssessmentJson.schema(),
            "result-1",
            ResultJson.schema(),
            "register-1",
            RegisterJson.schema(),
            "progress-1",
            ProgressJson.schema(),
            "changes-1",
            ProgressJson.schemaOfChanges());
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemas(location -> TEXT_BY_NAME.get(location.replace(PREFIX, ""))));

    private Schemas() {}

    /** What is wrong with a text by a schema. */
    static List<String> errors(String name, String json) {
        Schema schema = REGISTRY.getSchema(SchemaLocation.of(PREFIX + name));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    /** A schema as a tree. */
    static JsonNode tree(String name) {
        try {
            return new ObjectMapper().readTree(TEXT_BY_NAME.get(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
