package io.github.psadelivery.scoring.json.internal.writing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/**
 * JSON as it grows: for people a field a line and two spaces a level, for batches all on one line. Line feeds on every
 * system; letters stand as they are, but for those that must not and halves of surrogate pairs, which no encoding could
 * keep.
 */
public final class JsonText {
    private static final String HEX = "0123456789ABCDEF";

    private final StringBuilder to;
    private final boolean isOnOneLine;
    private int depth;
    private boolean isFirst = true;
    private boolean isNamed;

    private JsonText(StringBuilder to, boolean isOnOneLine) {
        this.to = to;
        this.isOnOneLine = isOnOneLine;
    }

    public static JsonText ofManyLines() {
        return new JsonText(new StringBuilder(), false);
    }

    public static JsonText ofOneLine(StringBuilder to) {
        return new JsonText(to, true);
    }

    /** Names the value that comes next, in an object. */
    public JsonText name(String name) {
        next();
        quoted(name);
        to.append(isOnOneLine ? ":" : ": ");
        isNamed = true;
        return this;
    }

    /** Begins an object: the value that was named, one in a list, or the whole. */
    public JsonText object() {
        next();
        return opened('{');
    }

    public JsonText object(String name) {
        return name(name).object();
    }

    /** Begins a list that was named. */
    public JsonText list() {
        next();
        return opened('[');
    }

    public JsonText list(String name) {
        return name(name).list();
    }

    public JsonText endObject() {
        return closed('}');
    }

    public JsonText endList() {
        return closed(']');
    }

    /** Words that were named, or in a list. */
    public JsonText words(String words) {
        next();
        quoted(words);
        return this;
    }

    public JsonText words(String name, String words) {
        return name(name).words(words);
    }

    public JsonText list(String name, List<String> words) {
        list(name);
        words.forEach(this::words);
        return endList();
    }

    /** A whole number that was named, or in a list. */
    public JsonText number(int number) {
        next();
        to.append(number);
        return this;
    }

    public JsonText number(String name, int number) {
        return name(name).number(number);
    }

    /** The same, for a number of any size. */
    public JsonText number(String name, BigInteger number) {
        name(name).next();
        to.append(number);
        return this;
    }

    /** A number that was named, or in a list, with all its digits after the point. */
    public JsonText number(BigDecimal number) {
        next();
        to.append(number);
        return this;
    }

    /** What is true or false and was named, or stands in a list. */
    public JsonText truth(boolean truth) {
        next();
        to.append(truth);
        return this;
    }

    public JsonText truth(String name, boolean truth) {
        return name(name).truth(truth);
    }

    /** Ends the text, and gives all of it. */
    public String end() {
        return to.append('\n').toString();
    }

    private JsonText opened(char bracket) {
        to.append(bracket);
        depth++;
        isFirst = true;
        return this;
    }

    private JsonText closed(char bracket) {
        depth--;
        if (!isFirst) {
            indent();
        }
        to.append(bracket);
        isFirst = false;
        return this;
    }

    /** Gets ready for a value, or the name of one: it comes after a comma, unless it is the first or was named. */
    private void next() {
        if (isNamed) {
            isNamed = false;
            return;
        }
        if (!isFirst) {
            to.append(',');
        }
        if (depth > 0) {
            indent();
        }
        isFirst = false;
    }

    private void indent() {
        if (!isOnOneLine) {
            to.append('\n').append("  ".repeat(depth));
        }
    }

    private void quoted(String words) {
        to.append('"');
        int done = 0;
        for (int at = 0; at < words.length(); at++) {
            char letter = words.charAt(at);
            if (letter < ' ' || letter == '"' || letter == '\\' || isHalf(words, at)) {
                to.append(words, done, at);
                escaped(letter);
                done = at + 1;
            }
        }
        if (done == 0) {
            to.append(words);
        } else {
            to.append(words, done, words.length());
        }
        to.append('"');
    }

    private static boolean isHalf(String words, int at) {
        char letter = words.charAt(at);
        if (!Character.isSurrogate(letter)) {
            return false;
        }
        return Character.isHighSurrogate(letter)
                ? at + 1 == words.length() || !Character.isLowSurrogate(words.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(words.charAt(at - 1));
    }

    private void escaped(char letter) {
        int place = "\b\t\n\f\r\"\\".indexOf(letter);
        to.append('\\');
        if (place >= 0) {
            to.append("btnfr\"\\".charAt(place));
        } else {
            to.append('u');
            for (int shift = 12; shift >= 0; shift -= 4) {
                to.append(HEX.charAt(letter >> shift & 0xF));
            }
        }
    }
}
