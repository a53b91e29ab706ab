package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in our words why a text cannot be read further as JSON. */
final class BadJson {
    static final int DEEPEST_NESTING = 50;
    static final int LONGEST_TEXT = 1_000_000;
    static final int LONGEST_NAME = 1_000;

    private final String file;
    private final byte[] bytes;
    private final JsonParser parser;

    BadJson(String file, byte[] bytes, JsonParser parser) {
        this.file = file;
        this.bytes = bytes;
        this.parser = parser;
    }

    Problem problem(JacksonException stop) {
        TokenStreamLocation location = stop.getLocation() == null ? parser.currentLocation() : stop.getLocation();
        Place line = new Place.Line(file, Math.max(1, location.getLineNr()));
        if (stop instanceof StreamConstraintsException) {
            return tooLarge(line);
        }
        String where = "line %s, column %s".formatted(location.getLineNr(), column(location));
        return stop instanceof UnexpectedEndOfInputException
                ? new Problem(
                        NOT_JSON,
                        line,
                        "The JSON ends too early, at %s.".formatted(where),
                        "Close every quotation mark, bracket and brace; if the file was cut off, get it anew.")
                : new Problem(
                        NOT_JSON,
                        line,
                        "From %s on, this is not JSON.".formatted(where),
                        "Look just before it for a comma too many, or for a comma, colon or quotation mark too few.");
    }

    private Problem tooLarge(Place line) {
        return parser.streamReadContext().getNestingDepth() >= DEEPEST_NESTING
                ? new Problem(
                        TOO_LARGE,
                        line,
                        "The JSON is nested more than %s deep.".formatted(DEEPEST_NESTING),
                        "An assessment needs five levels: look for brackets or braces that are opened by mistake.")
                : new Problem(
                        TOO_LARGE,
                        line,
                        "A text is longer than %s letters, or a name or number longer than %s."
                                .formatted(LONGEST_TEXT, LONGEST_NAME),
                        "Shorten it; put long documents elsewhere and refer to them as evidence.");
    }

    /** The column as an editor counts, in letters; the parser counts bytes. */
    private int column(TokenStreamLocation location) {
        int start = 0;
        for (int line = 1; line < location.getLineNr() && start < bytes.length; start++) {
            boolean isBetween = bytes[start] == '\r' && start + 1 < bytes.length && bytes[start + 1] == '\n';
            line += !isBetween && (bytes[start] == '\n' || bytes[start] == '\r') ? 1 : 0;
        }
        int before = Math.max(0, Math.min(location.getColumnNr() - 1, bytes.length - start));
        String text = new String(bytes, start, before, StandardCharsets.UTF_8);
        return text.codePointCount(0, text.length()) + 1;
    }
}
