package io.github.psadelivery.scoring.json;

import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;

/**
 * How patient a reader of JSON is.
 *
 * <p>Errors: a field that no schema knows is a problem for a strict reader, with the nearest one that there is. A
 * tolerant reader passes over it in silence, so that texts of other programs or of later versions can be read; a slip
 * such as {@code becuase} then loses the reason. Everything else that is wrong is told by both.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * AssessmentJson.read("removals.json", stream, JsonReading.toleratingUnknownFields());
 * }</pre>
 */
public final class JsonReading {
    private static final JsonReading STRICT = new JsonReading(false);
    private static final JsonReading TOLERANT = new JsonReading(true);

    private final boolean toleratesUnknownFields;

    private JsonReading(boolean toleratesUnknownFields) {
        this.toleratesUnknownFields = toleratesUnknownFields;
    }

    /** Gives the way to read that tells of every unknown field. */
    public static JsonReading strict() {
        return STRICT;
    }

    /** Gives the way to read that passes over unknown fields. */
    public static JsonReading toleratingUnknownFields() {
        return TOLERANT;
    }

    /** Starts to parse in this way. */
    JsonParsing parsing() {
        return new JsonParsing(toleratesUnknownFields);
    }

    /** Starts to parse texts whose numbers are read in this way. */
    JsonParsing parsingOfNumbers() {
        return JsonParsing.ofNumbers(toleratesUnknownFields);
    }
}
