package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON text, with all that is in it. */
sealed interface JsonValue {

    /** An object: its fields, in the order of the text. */
    record Members(Map<String, JsonValue> valueByField) implements JsonValue {
        @Override
        public String toString() {
            return "an object";
        }
    }

    /** A list. */
    record Elements(List<JsonValue> values) implements JsonValue {
        @Override
        public String toString() {
            return "a list";
        }
    }

    /** Words, or a number, true, false or null as it stands. */
    record Plain(String text, boolean isWords) implements JsonValue {
        @Override
        public String toString() {
            return isWords ? SourceWords.quoted(text) : SourceWords.shortened(text);
        }
    }

    /** Reads the value at which the input stands; only for texts that are our own, since it holds all of it. */
    static JsonValue read(JsonInput in) {
        if (in.isAtObject()) {
            Map<String, JsonValue> valueByField = new LinkedHashMap<>();
            for (String name = in.nextField(); name != null; name = in.nextField()) {
                valueByField.put(name, read(in));
            }
            return new Members(valueByField);
        }
        if (in.isAtList()) {
            List<JsonValue> values = new ArrayList<>();
            while (in.nextElement()) {
                values.add(read(in));
            }
            return new Elements(values);
        }
        return new Plain(in.text(), in.isAtWords());
    }
}
