package io.github.psadelivery.scoring.json.internal.parsing;

import java.util.List;
import java.util.stream.Stream;

/** The fields of one sort of object. Immutable and safe for threads. */
public final class Shape {
    private final String example;
    private final List<String> required;
    private final String[] names;

    private Shape(String example, List<String> required, String[] names) {
        this.example = example;
        this.required = required;
        this.names = names;
    }

    /**
     * Puts fields together; an object has 32 at most.
     *
     * @param example how such an object looks
     * @param required the fields that must be there
     * @param optional the fields that may be there
     */
    public static Shape of(String example, List<String> required, List<String> optional) {
        return new Shape(
                example,
                List.copyOf(required),
                Stream.concat(required.stream(), optional.stream()).toArray(String[]::new));
    }

    /** The same fields and more that may be there. */
    public Shape or(String... more) {
        return new Shape(
                example,
                required,
                Stream.concat(Stream.of(names), Stream.of(more)).toArray(String[]::new));
    }

    /** How such an object looks. */
    public String example() {
        return example;
    }

    /** The fields that must be there. */
    public List<String> required() {
        return required;
    }

    /** All fields, those that must be there first. */
    public List<String> names() {
        return List.of(names);
    }

    /** The place of a field among the names, or -1. */
    int place(String name) {
        for (int place = 0; place < names.length; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return -1;
    }

    String name(int place) {
        return names[place];
    }
}
