package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.WRONG_TYPE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/**
 * A JSON text while it is read: gives the value at which it stands, if it is of the right type, and takes what is
 * wrong. Whoever reads a value leaves the input at the last token of it.
 */
final class JsonInput {
    private final String file;
    private final JsonParser parser;
    private final SourcedAssessments.Builder found;
    private int errors;

    JsonInput(String file, JsonParser parser, SourcedAssessments.Builder found) {
        this.file = file;
        this.parser = parser;
        this.found = found;
    }

    String file() {
        return file;
    }

    SourcedAssessments.Builder found() {
        return found;
    }

    /** How many errors were told so far. */
    int errors() {
        return errors;
    }

    /** The way to the field or element at which the input stands, or to the object or list that it has just left. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            if (at.hasPathSegment()) {
                path.insert(0, at.inObject() ? "." + at.currentName() : "[" + at.getCurrentIndex() + "]");
            }
        }
        return "$" + path;
    }

    Place place() {
        return new Place.Path(file, path());
    }

    Place place(String field) {
        return new Place.Path(file, path() + "." + field);
    }

    void problem(ProblemCode code, Place place, String message, String advice) {
        problem(new Problem(code, place, message, advice));
    }

    /** The value, if it is right; tells what is wrong with it otherwise. */
    <T> Optional<T> valueOf(Checked<T> checked) {
        checked.problems().forEach(this::problem);
        return checked.value();
    }

    private void problem(Problem problem) {
        errors += problem.isError() ? 1 : 0;
        found.problem(problem);
    }

    boolean isList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    boolean isObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /**
     * Reads each field of an object. The reader is called with the name and stands at the value.
     *
     * @param example how the object should look, for whoever wrote something else
     */
    void fields(String example, Consumer<String> reader) {
        if (!isObject()) {
            wrongType("an object", "Write it like this: %s.".formatted(example));
            return;
        }
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            reader.accept(name);
        }
    }

    /** Reads each element of a list. The reader stands at the element. */
    void elements(Runnable reader) {
        if (!isList()) {
            wrongType("a list", "Write it in square brackets, even if it has one element.");
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            reader.run();
        }
    }

    /** Reads words; empty and a problem if there is something else. */
    Optional<String> words() {
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return Optional.of(parser.getString());
        }
        boolean isSimple = parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL;
        wrongType("words", isSimple ? "Put it in quotation marks." : "Write words in quotation marks.");
        return Optional.empty();
    }

    void skip() {
        parser.skipChildren();
    }

    private void wrongType(String expected, String advice) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        problem(
                WRONG_TYPE,
                place(),
                "There %s here, where %s should be.".formatted(described(parser.currentToken()), expected),
                isNull ? "Leave it out if it is not known." : advice);
        skip();
    }

    private static String described(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "is an object";
            case START_ARRAY -> "is a list";
            case VALUE_STRING -> "are words";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "is a number";
            case VALUE_NULL -> "is null";
            default -> "is " + token.asString();
        };
    }
}
