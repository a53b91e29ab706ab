package io.github.psadelivery.model.agreement.check.internal;

import io.github.psadelivery.model.problem.ProblemCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/** Whether ids and numbers name one thing each. */
public final class Unique {

    private Unique() {}

    /** Tells of blank ids, and of ids that an earlier element of the list has. */
    public static <T> void ids(List<T> elements, Function<T, String> id, String list, String field, Spot at) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            id(id.apply(elements.get(i)), seen, at.in(list, i), field);
        }
    }

    /** Tells of a blank id and of one that was seen before; from now on this one was seen. */
    public static void id(String own, Set<String> seen, Spot here, String field) {
        here.filled(own, field);
        if (!seen.add(own)) {
            here.in(field)
                    .wrong(
                            ProblemCode.ID_TWICE,
                            "%s stands there already.".formatted(Spot.quoted(own)),
                            "Give each its own, or take one of the two out.");
        }
    }

    /** Tells of numbers below 1, and of numbers that an earlier element with the same group has. */
    public static <T> void numbers(
            List<T> elements, Function<T, String> group, ToIntFunction<T> number, String list, String field, Spot at) {
        Set<List<String>> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            int own = number.applyAsInt(elements.get(i));
            boolean isNew = seen.add(List.of(group.apply(elements.get(i)), String.valueOf(own)));
            if (own < 1 || !isNew) {
                at.in(list, i)
                        .in(field)
                        .wrong(
                                ProblemCode.BAD_ORDINAL,
                                "The number is %s%s.".formatted(own, isNew ? "" : ", which another one has already"),
                                "Number from 1 on, each number once.");
            }
        }
    }
}
