package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.BAD_DATE;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;
import static io.github.psadelivery.model.problem.ProblemCode.WRONG_TYPE;

import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Numbers, days, and what is true or false: each is read from the value at which the input stands, and null with a
 * problem where there is something else. Belongs to one thread.
 */
public final class JsonScalars {
    /** The most digits on either side of the point; reckoning with far more of them would take a computer for ever. */
    private static final int MOST_DIGITS = 100;

    private static final int LONGEST_NUMBER = 2 * MOST_DIGITS + "-.E-100".length();

    private final JsonParser parser;
    private final JsonProblems problems;

    JsonScalars(JsonParser parser, JsonProblems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Reads a decimal number with as many digits after the point as are written. */
    public @Nullable BigDecimal decimal() {
        if (!isNumber()) {
            return null;
        }
        int length = parser.getStringLength();
        char[] letters = parser.getStringCharacters();
        int from = parser.getStringOffset();
        BigDecimal plain = PlainNumber.of(letters, from, length);
        return plain != null ? plain : bounded(letters, from, length);
    }

    /** Reads a whole number. */
    public @Nullable Integer wholeNumber() {
        BigDecimal number = decimal();
        if (number == null) {
            return null;
        }
        try {
            return number.intValueExact();
        } catch (ArithmeticException none) {
            problems.here(
                    WRONG_TYPE,
                    "There is %s here, where a whole number should be.".formatted(number),
                    "Write a whole number of up to %s.".formatted(Integer.MAX_VALUE));
            return null;
        }
    }

    /** Reads what is true or false. */
    public @Nullable Boolean truth() {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongType("true or false", "Write true or false, without quotation marks.");
        return null;
    }

    /** Reads a day. */
    public @Nullable LocalDate day() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            wrongType("a day", "Write it in quotation marks, such as \"2004-03-31\".");
            return null;
        }
        LocalDate day = PlainDay.of(parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength());
        if (day == null) {
            problems.here(
                    BAD_DATE,
                    "%s is not a day.".formatted(SourceWords.quoted(parser.getString())),
                    "Write year, month and day, such as 2004-03-31.");
        }
        return day;
    }

    private boolean isNumber() {
        if (!parser.currentToken().isNumeric()) {
            boolean isWords = parser.currentToken() == JsonToken.VALUE_STRING;
            wrongType("a number", isWords ? "Write it without quotation marks." : "Write a number.");
            return false;
        }
        if (parser.isNaN()) {
            problems.here(
                    WRONG_TYPE,
                    "There is %s here, which is no number.".formatted(parser.getString()),
                    "Write a number, or leave the value out if it is not known.");
            return false;
        }
        return true;
    }

    private @Nullable BigDecimal bounded(char[] letters, int from, int length) {
        BigDecimal number = length > LONGEST_NUMBER ? null : large(letters, from, length);
        if (number == null
                || Math.abs(number.scale()) > MOST_DIGITS
                || number.precision() - number.scale() > MOST_DIGITS) {
            problems.here(
                    TOO_LARGE,
                    "The number has more than %s digits before or after its point.".formatted(MOST_DIGITS),
                    "Round it, or measure in another unit.");
            return null;
        }
        return number;
    }

    /** Null where the exponent is beyond what can be held. */
    private static @Nullable BigDecimal large(char[] letters, int from, int length) {
        try {
            return new BigDecimal(letters, from, length);
        } catch (NumberFormatException beyond) {
            return null;
        }
    }

    private void wrongType(String expected, String advice) {
        problems.wrongType(expected, advice);
        parser.skipChildren();
    }
}
