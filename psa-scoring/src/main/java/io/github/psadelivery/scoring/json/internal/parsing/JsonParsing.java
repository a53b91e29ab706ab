package io.github.psadelivery.scoring.json.internal.parsing;

import io.github.psadelivery.model.problem.Problem;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * How JSON texts are read: within bounds, and with or without patience for fields that nobody knows. One serves any
 * number of texts and threads, and the more texts the faster.
 */
public final class JsonParsing {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(BadJson.DEEPEST_NESTING)
                    .maxStringLength(BadJson.LONGEST_TEXT)
                    .maxNameLength(BadJson.LONGEST_NAME)
                    .build())
            .build();

    /** For texts whose numbers are read: one that is none, or too long, does not hide what is wrong behind it. */
    private static final JsonFactory FACTORY_FOR_NUMBERS = FACTORY.rebuild()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(FACTORY.streamReadConstraints()
                    .rebuild()
                    .maxNumberLength(BadJson.LONGEST_TEXT)
                    .build())
            .build();

    private final WordPool pool = new WordPool();
    private final JsonFactory factory;
    private final boolean toleratesUnknownFields;

    private JsonParsing(JsonFactory factory, boolean toleratesUnknownFields) {
        this.factory = factory;
        this.toleratesUnknownFields = toleratesUnknownFields;
    }

    /** @param toleratesUnknownFields whether such fields are passed over; they are told as problems otherwise */
    public JsonParsing(boolean toleratesUnknownFields) {
        this(FACTORY, toleratesUnknownFields);
    }

    /**
     * The same for texts whose numbers are read by {@link JsonScalars}.
     *
     * @param toleratesUnknownFields whether such fields are passed over; they are told as problems otherwise
     */
    public static JsonParsing ofNumbers(boolean toleratesUnknownFields) {
        return new JsonParsing(FACTORY_FOR_NUMBERS, toleratesUnknownFields);
    }

    /**
     * Opens a text, of which nothing is read yet.
     *
     * @param problems takes what is wrong, in the order of the text
     */
    public JsonInput open(TextSource source, Utf8 text, Consumer<Problem> problems) {
        return new JsonInput(this, source, text, problems);
    }

    JsonParser parser(Utf8 text) {
        return factory.createParser(ObjectReadContext.empty(), text.bytes(), text.from(), text.length());
    }

    WordPool pool() {
        return pool;
    }

    boolean toleratesUnknownFields() {
        return toleratesUnknownFields;
    }
}
