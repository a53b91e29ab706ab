package io.github.psadelivery.scoring.explanation.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list over an array that nobody else holds: a score makes many lists, and {@code List.of} would copy each of them.
 *
 * <p>Thread-safety: immutable.
 */
public final class FixedList<E> extends AbstractList<E> implements RandomAccess {
    private final E[] elements;

    private FixedList(E[] elements) {
        this.elements = elements;
    }

    /** Gives a list over an array, which is handed over: nobody may write to it any more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is meant to be kept
    public static <E> List<E> over(E... elements) {
        return switch (elements.length) {
            case 0 -> List.of();
            case 1 -> List.of(elements[0]);
            case 2 -> List.of(elements[0], elements[1]);
            default -> new FixedList<>(elements);
        };
    }

    /** Gives an immutable list of the same elements: the list itself if it is immutable already. */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof FixedList<E> || list instanceof MaskedList<E> ? list : List.copyOf(list);
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }
}
