package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.json.internal.parsing.Fields;
import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.parsing.Shape;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a result was made from; each part is empty where it is missing or wrong.
 *
 * @param schema the format that the result is written in
 */
record ResultHead(Optional<String> schema, Optional<Assessment> assessment, Optional<RubricReference> rubric) {
    private static final Shape RESULT = Shape.of(
            "{\"schema\": \"result-1\", \"result\": \"scored\", \"assessment\": {…}, \"rubric\": {…}, …}",
            List.of("schema", "result", "assessment", "rubric"),
            List.of(
                    "likelihood",
                    "published",
                    "override",
                    "judgements",
                    "unknownInputs",
                    "provisional",
                    "boundsProved",
                    "problems"));
    private static final Shape RUBRIC = Shape.of(
            "{\"id\": \"pmdu-2003\", \"version\": \"1.0\", \"hash\": \"…\"}",
            List.of("id", "version", "hash"),
            List.of());

    /** Reads the head of the result at which the input stands, and passes over the rest. */
    static Optional<ResultHead> read(JsonInput in) {
        Fields fields = in.fields(RESULT);
        String schema = null;
        Optional<Assessment> assessment = Optional.empty();
        RubricReference rubric = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "schema" -> schema = in.words();
                case "assessment" -> assessment = AssessmentReader.read(in);
                case "rubric" -> rubric = rubric(in);
                default -> in.skip();
            }
        }
        fields.tellMissing();
        return Optional.of(new ResultHead(Optional.ofNullable(schema), assessment, Optional.ofNullable(rubric)));
    }

    private static @Nullable RubricReference rubric(JsonInput in) {
        Fields fields = in.fields(RUBRIC);
        String id = null;
        String version = null;
        String hash = null;
        for (String name = fields.next(); name != null; name = fields.next()) {
            switch (name) {
                case "id" -> id = in.words();
                case "version" -> version = in.words();
                default -> hash = in.words();
            }
        }
        fields.tellMissing();
        return id == null || version == null || hash == null ? null : new RubricReference(id, version, hash);
    }
}
