package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Reads the fields of one object by its shape, and tells of those that are unknown, missing or there twice. */
final class FieldReader {

    /**
     * The fields of one sort of object.
     *
     * @param example how such an object looks
     * @param required the fields that must be there
     * @param optional the fields that may be there
     * @param lists the fields that may be there and hold lists of words
     */
    record Shape(String example, List<String> required, List<String> optional, List<String> lists) {

        List<String> names() {
            return Stream.of(required, optional, lists).flatMap(List::stream).toList();
        }
    }

    private final JsonInput in;
    private final Shape shape;
    private final List<String> read = new ArrayList<>();
    private final List<String> meant = new ArrayList<>(0);

    FieldReader(JsonInput in, Shape shape) {
        this.in = in;
        this.shape = shape;
    }

    /** Calls the reader for each known field, once. Says whether there is an object at all. */
    boolean read(Consumer<String> reader) {
        boolean isObject = in.isObject();
        in.fields(shape.example(), name -> {
            if (!isKnown(name)) {
                unknown(name);
            } else if (read.contains(name)) {
                twice(name);
            } else {
                read.add(name);
                reader.accept(name);
            }
        });
        return isObject;
    }

    boolean has(String name) {
        return read.contains(name);
    }

    /** Tells of each required field that is not there, unless another name looks like a slip for it. */
    void tellMissing() {
        for (String name : shape.required()) {
            if (!read.contains(name) && !meant.contains(name)) {
                in.problem(
                        MISSING_FIELD,
                        in.place(name),
                        "The field “%s” is missing.".formatted(name),
                        "Add it. It goes like this: %s.".formatted(shape.example()));
            }
        }
    }

    private boolean isKnown(String name) {
        return shape.required().contains(name)
                || shape.optional().contains(name)
                || shape.lists().contains(name);
    }

    private void unknown(String name) {
        List<String> free = new ArrayList<>(shape.names());
        free.removeAll(read);
        Nearest.to(name, free).ifPresent(meant::add);
        in.problem(
                UNKNOWN_FIELD,
                in.place(),
                "There is no field %s here.".formatted(SourceWords.quoted(name)),
                SourceWords.advice(name, free));
        in.skip();
    }

    private void twice(String name) {
        in.problem(
                DUPLICATE_FIELD,
                in.place(),
                "The field “%s” stands here twice.".formatted(name),
                "Take one of them out; nothing says which one counts.");
        in.skip();
    }
}
