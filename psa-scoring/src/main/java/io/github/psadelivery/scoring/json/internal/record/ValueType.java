package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one type of value stands in JSON. Immutable and safe for threads once it is built. */
interface ValueType {

    /** Reads the value at which the input stands; null where something is wrong, which is told. */
    @Nullable
    Object read(JsonInput in);

    /** Writes a value that was named, or stands in a list. */
    void write(Object value, JsonText to);

    /** How a value looks in an advice. */
    String example();

    /** Writes the fields of the schema of such values into the object that is open. */
    void schema(JsonText to);

    /** The types that the schema refers to. */
    default List<ValueType> parts() {
        return List.of();
    }

    /** A type that has a place of its own in a schema, by a name. */
    interface Named extends ValueType {

        /** The name, such as {@code indicatorTarget}. */
        String name();

        /**
         * Writes the fields of the whole schema into the object that is open.
         *
         * @param words what the fields of records mean
         */
        void definition(JsonText to, FieldWords words);

        @Override
        default void schema(JsonText to) {
            to.words("$ref", "#/$defs/" + name());
        }
    }
}
