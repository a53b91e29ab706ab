package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.WRONG_TYPE;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.function.Consumer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** Tells what is wrong with a JSON text, each time at the place where its parser stands. Belongs to one thread. */
public final class JsonProblems {
    private final JsonParser parser;
    private final TextSource source;
    private final Consumer<Problem> listener;
    private int errors;

    JsonProblems(JsonParser parser, TextSource source, Consumer<Problem> listener) {
        this.parser = parser;
        this.source = source;
        this.listener = listener;
    }

    /** How many errors were told so far. */
    public int errors() {
        return errors;
    }

    /** The way to the field or element at which the parser stands, or to the object or list that it has just left. */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (TokenStreamContext at = parser.streamReadContext(); at != null; at = at.getParent()) {
            if (at.hasPathSegment()) {
                path.insert(0, at.inObject() ? "." + at.currentName() : "[" + at.getCurrentIndex() + "]");
            }
        }
        return path.insert(0, TextSource.ROOT).toString();
    }

    /** The place of a field of the object that the parser has just left. */
    public Place placeOf(String field) {
        return source.value(path() + "." + field);
    }

    /** Tells of the value at which the parser stands, or of the object or list that it has just left. */
    public void here(ProblemCode code, String message, String advice) {
        tell(new Problem(code, source.value(path()), message, advice));
    }

    /** Tells of a field of the object that the parser has just left. */
    public void at(String field, ProblemCode code, String message, String advice) {
        tell(new Problem(code, placeOf(field), message, advice));
    }

    /** Tells of anything. */
    public void tell(Problem problem) {
        errors += problem.isError() ? 1 : 0;
        listener.accept(problem);
    }

    void wrongType(String expected, String advice) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        here(
                WRONG_TYPE,
                "There %s here, where %s should be.".formatted(described(parser.currentToken()), expected),
                isNull ? "Leave it out if it is not known." : advice);
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
