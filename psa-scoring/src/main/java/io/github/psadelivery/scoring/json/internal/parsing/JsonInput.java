package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_JSON;

import io.github.psadelivery.model.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * A JSON text while it is read: gives the value at which it stands, if it is of the right type, and tells what is
 * wrong. Whoever reads a value leaves the input at the last token of it. Belongs to one thread.
 */
public final class JsonInput {
    private final JsonParsing parsing;
    private final JsonParser parser;
    private final TextSource source;
    private final Utf8 text;
    private final JsonProblems problems;
    private final JsonScalars scalars;

    JsonInput(JsonParsing parsing, TextSource source, Utf8 text, Consumer<Problem> listener) {
        this.parsing = parsing;
        this.parser = parsing.parser(text);
        this.source = source;
        this.text = text;
        this.problems = new JsonProblems(parser, source, listener);
        this.scalars = new JsonScalars(parser, problems);
    }

    /** Reads the text to its end; empty if it cannot be read so far, which is told. */
    public <T> Optional<T> whole(Function<JsonInput, Optional<T>> reader) {
        try (parser) {
            if (parser.nextToken() == null) {
                problems.here(NOT_JSON, "There is nothing here.", "Write an object.");
                return Optional.empty();
            }
            Optional<T> value = reader.apply(this);
            if (parser.nextToken() != null) {
                problems.tell(new Problem(
                        NOT_JSON,
                        source.line(parser.currentTokenLocation().getLineNr()),
                        "After the end of the JSON, more of it begins.",
                        source.adviceOnMore()));
            }
            return value;
        } catch (JacksonException stop) {
            problems.tell(new BadJson(source, text, parser).problem(stop));
            return Optional.empty();
        }
    }

    /** What the text is, and where. */
    public TextSource source() {
        return source;
    }

    /** Takes what is wrong. */
    public JsonProblems problems() {
        return problems;
    }

    /** Reads numbers, days, and what is true or false. */
    public JsonScalars scalars() {
        return scalars;
    }

    /** Whether fields that nobody knows are passed over in silence. */
    public boolean toleratesUnknownFields() {
        return parsing.toleratesUnknownFields();
    }

    /** Whether there is an object; tells that there is none. */
    public boolean startsObject(String example) {
        if (isAtObject()) {
            return true;
        }
        problems.wrongType("an object", "Write it like this: %s.".formatted(example));
        skip();
        return false;
    }

    /** Begins the object at which the input stands; one that is none has no fields, and is told. */
    public Fields fields(Shape shape) {
        return new Fields(this, shape);
    }

    /** Goes to the value of the next field of an object and gives its name; null at the end of the object. */
    public @Nullable String nextField() {
        String name = parser.nextName();
        if (name != null) {
            parser.nextToken();
        }
        return name;
    }

    /** Whether there is an object; tells nothing. */
    public boolean isAtObject() {
        return parser.currentToken() == JsonToken.START_OBJECT;
    }

    /** Whether there is a list; tells nothing. */
    public boolean isAtList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Whether there are words; tells nothing. */
    public boolean isAtWords() {
        return parser.currentToken() == JsonToken.VALUE_STRING;
    }

    /** Words, or anything else but an object or a list, as it stands; tells nothing. */
    public String text() {
        return parser.getString();
    }

    /**
     * Looks ahead for a field of the object at which the input stands, wherever in the object it is, and gives its value
     * if that is words, or anything else but an object or a list, as it stands; null if there is none.
     */
    public @Nullable String ahead(String field) {
        Utf8 rest = text.after(parser.currentTokenLocation().getByteOffset());
        try (JsonParser ahead = parsing.parser(rest)) {
            ahead.nextToken();
            for (String name = ahead.nextName(); name != null; name = ahead.nextName()) {
                boolean isScalar = ahead.nextToken().isScalarValue();
                if (name.equals(field)) {
                    return isScalar ? ahead.getString() : null;
                }
                ahead.skipChildren();
            }
            return null;
        } catch (JacksonException toldWhenTheInputGetsThere) {
            return null;
        }
    }

    /** Whether there is a list; tells that there is none. */
    public boolean startsList() {
        if (isAtList()) {
            return true;
        }
        problems.wrongType("a list", "Write it in square brackets, even if it has one element.");
        skip();
        return false;
    }

    /** Goes to the next element of a list; false at the end of the list. */
    public boolean nextElement() {
        return parser.nextToken() != JsonToken.END_ARRAY;
    }

    /** Reads words; null and a problem if there is something else. */
    public @Nullable String words() {
        return isWords() ? parser.getString() : null;
    }

    /** As {@link #words}, for words that come up again and again. */
    public @Nullable String commonWords() {
        return isWords()
                ? parsing.pool().word(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
                : null;
    }

    /** Reads a list of words; tells of those that are blank, and leaves them out. */
    public List<String> list() {
        if (!startsList()) {
            return List.of();
        }
        List<String> elements = new ArrayList<>();
        while (nextElement()) {
            String words = words();
            if (words != null && words.isBlank()) {
                problems.here(MISSING_FIELD, "The element is empty.", "Fill it, or take it out.");
            } else if (words != null) {
                elements.add(words);
            }
        }
        return elements;
    }

    /** Passes over the value. */
    public void skip() {
        parser.skipChildren();
    }

    private boolean isWords() {
        if (isAtWords()) {
            return true;
        }
        boolean isSimple = parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL;
        problems.wrongType("words", isSimple ? "Put it in quotation marks." : "Write words in quotation marks.");
        skip();
        return false;
    }
}
