package io.github.psadelivery.scoring.json.internal.parsing;

import io.github.psadelivery.model.problem.Problem;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

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

    private final WordPool pool = new WordPool();
    private final boolean toleratesUnknownFields;

    /** @param toleratesUnknownFields whether such fields are passed over; they are told as problems otherwise */
    public JsonParsing(boolean toleratesUnknownFields) {
        this.toleratesUnknownFields = toleratesUnknownFields;
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
        return FACTORY.createParser(ObjectReadContext.empty(), text.bytes(), text.from(), text.length());
    }

    WordPool pool() {
        return pool;
    }

    boolean toleratesUnknownFields() {
        return toleratesUnknownFields;
    }
}
