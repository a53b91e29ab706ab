package io.github.psadelivery.scoring.json.internal.parsing;

import java.util.List;
import java.util.stream.Stream;

/** The fields of one sort of object. Immutable and safe for threads. */
public final class Shape {
    /** The places of the fields that were read are the bits of a long. */
    private static final int MOST_FIELDS = Long.SIZE;

    private final String example;
    private final List<String> required;
    private final String[] names;

    private Shape(String example, List<String> required, String[] names) {
        if (names.length > MOST_FIELDS) {
            throw new IllegalArgumentException(
                    "An object has %s fields, and may have %s. Put some of them into an object of their own."
                            .formatted(names.length, MOST_FIELDS));
        }
        this.example = example;
        this.required = required;
        this.names = names;
    }

    /**
     * Puts fields together, those that must be there first; an object has 64 at most.
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

    /**
     * Puts fields together in an order of their own; an object has 64 at most.
     *
     * @param example how such an object looks
     * @param names all fields
     * @param required those of them that must be there
     */
    public static Shape inOrder(String example, List<String> names, List<String> required) {
        return new Shape(example, List.copyOf(required), names.toArray(String[]::new));
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

    /** All fields, in their order. */
    public List<String> names() {
        return List.of(names);
    }

    /**
     * The place of a field among the names, or -1.
     *
     * @param first the place to look at first, since most texts keep to the order
     */
    int place(String name, int first) {
        for (int place = first; place < names.length; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        for (int place = 0; place < first; place++) {
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
