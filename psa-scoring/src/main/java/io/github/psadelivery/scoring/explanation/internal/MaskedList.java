package io.github.psadelivery.scoring.explanation.internal;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Some elements of an array that many lists share, each as one bit: the caps of a judgement look at the same items, so
 * that what set each of them off is told by a number.
 *
 * <p>Thread-safety: immutable, as long as nobody writes to the array.
 */
public final class MaskedList<E> extends AbstractList<E> implements RandomAccess {
    /** The most elements an array can have. */
    public static final int MOST_ELEMENTS = Long.SIZE;

    private final @Nullable E[] elements;
    private final long mask;

    private MaskedList(@Nullable E[] elements, long mask) {
        this.elements = elements;
        this.mask = mask;
    }

    /**
     * Gives a list of elements in their order.
     *
     * @param elements at most {@link #MOST_ELEMENTS}; nobody may write to them any more
     * @param mask a bit for each element of the list, the lowest for the first; none of them is null
     */
    public static <E> List<E> of(@Nullable E[] elements, long mask) {
        return mask == 0 ? List.of() : new MaskedList<>(elements, mask);
    }

    @Override
    public E get(int index) {
        Objects.checkIndex(index, size());
        long left = mask;
        for (int passed = 0; passed < index; passed++) {
            left &= left - 1;
        }
        return element(left);
    }

    /** The element of the lowest bit. */
    private E element(long bits) {
        return Objects.requireNonNull(elements[Long.numberOfTrailingZeros(bits)]);
    }

    @Override
    public int size() {
        return Long.bitCount(mask);
    }

    @Override
    public void forEach(Consumer<? super E> action) {
        for (long left = mask; left != 0; left &= left - 1) {
            action.accept(element(left));
        }
    }
}
