package io.github.psadelivery.scoring.json.internal.parsing;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_FIELD;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one object, one after the other. Tells of those that are unknown, missing or there twice, and passes
 * over them.
 */
public final class Fields {
    private final JsonInput in;
    private final Shape shape;
    private final boolean isThere;
    private int last = -1;
    private long read;
    private long meant;

    Fields(JsonInput in, Shape shape) {
        this.in = in;
        this.shape = shape;
        this.isThere = in.startsObject(shape.example());
    }

    /** Whether there is an object at all. */
    public boolean isThere() {
        return isThere;
    }

    /** Goes to the value of the next field and gives its name; null at the end of the object, or if there is none. */
    public @Nullable String next() {
        int place = nextPlace();
        return place < 0 ? null : shape.name(place);
    }

    /** As {@link #next}, but gives the place of the field among the names of the shape; -1 at the end. */
    public int nextPlace() {
        if (!isThere) {
            return -1;
        }
        for (String name = in.nextField(); name != null; name = in.nextField()) {
            int place = shape.place(name, last + 1);
            if (place < 0) {
                unknown(name);
            } else if (isIn(read, place)) {
                twice(name);
            } else {
                read |= 1L << place;
                last = place;
                return place;
            }
        }
        return -1;
    }

    private static boolean isIn(long set, int place) {
        return (set & 1L << place) != 0;
    }

    /** Whether a field was there so far, whatever its value. */
    public boolean has(String name) {
        return isIn(read, shape.place(name, 0));
    }

    /** Tells of each required field that the object has not, unless another name looks like a slip for it. */
    public void tellMissing() {
        if (!isThere) {
            return;
        }
        for (String name : shape.required()) {
            if (!has(name) && !isIn(meant, shape.place(name, 0))) {
                in.problems()
                        .at(
                                name,
                                MISSING_FIELD,
                                "The field “%s” is missing.".formatted(name),
                                "Add it. It goes like this: %s.".formatted(shape.example()));
            }
        }
    }

    private void unknown(String name) {
        if (!in.toleratesUnknownFields()) {
            List<String> free = new ArrayList<>(shape.names());
            free.removeIf(this::has);
            Nearest.to(name, free).ifPresent(near -> meant |= 1L << shape.place(near, 0));
            in.problems()
                    .here(
                            UNKNOWN_FIELD,
                            "There is no field %s here.".formatted(SourceWords.quoted(name)),
                            SourceWords.advice(name, free));
        }
        in.skip();
    }

    private void twice(String name) {
        in.problems()
                .here(
                        DUPLICATE_FIELD,
                        "The field “%s” stands here twice.".formatted(name),
                        "Take one of them out; nothing says which one counts.");
        in.skip();
    }
}
