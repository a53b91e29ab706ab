package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
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

    private final TextSource source;
    private final Utf8 text;
    private final JsonParser parser;

    BadJson(TextSource source, Utf8 text, JsonParser parser) {
        this.source = source;
        this.text = text;
        this.parser = parser;
    }

    Problem problem(JacksonException stop) {
        TokenStreamLocation location = stop.getLocation() == null ? parser.currentLocation() : stop.getLocation();
        Place line = source.line(Math.max(1, location.getLineNr()));
        if (stop instanceof StreamConstraintsException) {
            return tooLarge(line);
        }
        String spot = source.spot(location.getLineNr(), text.column(location.getLineNr(), location.getColumnNr()));
        return stop instanceof UnexpectedEndOfInputException
                ? new Problem(
                        NOT_JSON,
                        line,
                        "The JSON ends too early, at %s.".formatted(spot),
                        "Close every quotation mark, bracket and brace; if the text was cut off, get it anew.")
                : new Problem(
                        NOT_JSON,
                        line,
                        "From %s on, this is not JSON.".formatted(spot),
                        "Look just before it for a comma too many, or for a comma, colon or quotation mark too few.");
    }

    private Problem tooLarge(Place line) {
        return parser.streamReadContext().getNestingDepth() >= DEEPEST_NESTING
                ? new Problem(
                        TOO_LARGE,
                        line,
                        "The JSON is nested more than %s deep.".formatted(DEEPEST_NESTING),
                        "Nothing that is read here needs two dozen levels: look for brackets or braces that are opened by mistake.")
                : new Problem(
                        TOO_LARGE,
                        line,
                        "A text is longer than %s letters, or a name or number longer than %s."
                                .formatted(LONGEST_TEXT, LONGEST_NAME),
                        "Shorten it; put long documents elsewhere and refer to them as evidence.");
    }
}
