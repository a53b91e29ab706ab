package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, which is a field of an object.
 *
 * @param name the name of both
 * @param type the type of its value, or of what an optional holds
 * @param presence whether it may be left out
 * @param accessor gives the component of a record
 */
record Component(String name, ValueType type, Presence presence, MethodHandle accessor) {
    private static final String LEFT_OUT = "Left out ";

    /** What a field that is left out means. */
    enum Presence {
        REQUIRED(""),
        OPTIONAL("Left out where there is none, or none is known."),
        LIST("Left out where there are none."),
        FLAG("Left out where it is not so.");

        private final String meaning;

        Presence(String meaning) {
            this.meaning = meaning;
        }

        /** The value of a component whose field is left out; null if it must be there. */
        @Nullable
        Object absent() {
            return switch (this) {
                case REQUIRED -> null;
                case OPTIONAL -> Optional.empty();
                case LIST -> List.of();
                case FLAG -> false;
            };
        }

        private boolean isAbsent(Object value) {
            return value.equals(absent());
        }
    }

    /** Whether the field must be there. */
    boolean isRequired() {
        return presence == Presence.REQUIRED;
    }

    /** Reads the field; null where something is wrong, which is told. */
    @Nullable
    Object read(JsonInput in) {
        Object value = type.read(in);
        return value != null && presence == Presence.OPTIONAL ? Optional.of(value) : value;
    }

    /** Writes the field of a record into the object that is open, unless it says nothing. */
    void write(Object owner, JsonText to) {
        Object value = Handles.component(accessor, owner);
        if (!presence.isAbsent(value)) {
            type.write(value instanceof Optional<?> there ? there.orElseThrow() : value, to.name(name));
        }
    }

    /**
     * Writes the schema of the field.
     *
     * @param words what the field means
     */
    void schema(JsonText to, String words) {
        to.object(name);
        boolean isAbsenceTold = words.contains(LEFT_OUT) || presence == Presence.REQUIRED;
        to.words("description", isAbsenceTold ? words : words + " " + presence.meaning);
        type.schema(to);
        if (presence == Presence.FLAG) {
            to.truth("default", false);
        }
        to.endObject();
    }
}
