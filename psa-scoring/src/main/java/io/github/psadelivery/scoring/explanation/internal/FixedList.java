package io.github.psadelivery.scoring.explanation.internal;

import java.util.AbstractCollection;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.RandomAccess;

/**
 * A list over an array that nobody else holds: a score makes many lists, and {@code List.of} would copy each of them.
 * Not an {@code AbstractList}, whose count of changes would make each of them larger by half.
 *
 * <p>Thread-safety: immutable.
 */
public final class FixedList<E> extends AbstractCollection<E> implements List<E>, RandomAccess {
    private static final List<?> EMPTY = new FixedList<>(new Object[0]);

    private final E[] elements;

    private FixedList(E[] elements) {
        this.elements = elements;
    }

    /** Gives the list of nothing. */
    @SuppressWarnings("unchecked") // it holds no element that could be of another type
    public static <E> List<E> empty() {
        return (List<E>) EMPTY;
    }

    /** Gives a list over an array, which is handed over: nobody may write to it any more. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is meant to be kept
    public static <E> List<E> over(E... elements) {
        return elements.length == 0 ? empty() : new FixedList<>(elements);
    }

    /** Gives an immutable list of the same elements: the list itself if it is immutable already. */
    public static <E> List<E> copyOf(List<E> list) {
        return list instanceof FixedList<E> ? list : List.copyOf(list);
    }

    @Override
    public E get(int index) {
        return elements[index];
    }

    @Override
    public int size() {
        return elements.length;
    }

    /** For everything that is asked too seldom to be worth code of its own. */
    private List<E> plain() {
        return Collections.unmodifiableList(Arrays.asList(elements));
    }

    @Override
    public Iterator<E> iterator() {
        return plain().iterator();
    }

    @Override
    public ListIterator<E> listIterator() {
        return plain().listIterator();
    }

    @Override
    public ListIterator<E> listIterator(int index) {
        return plain().listIterator(index);
    }

    @Override
    public List<E> subList(int from, int to) {
        return plain().subList(from, to);
    }

    @Override
    public int indexOf(Object element) {
        return plain().indexOf(element);
    }

    @Override
    public int lastIndexOf(Object element) {
        return plain().lastIndexOf(element);
    }

    @Override
    public boolean equals(Object other) {
        return other == this || plain().equals(other);
    }

    @Override
    public int hashCode() {
        return plain().hashCode();
    }

    private static UnsupportedOperationException unchangeable() {
        return new UnsupportedOperationException("""
                A result never changes, and neither does a list of it.
                Copy the list to change it.""");
    }

    @Override
    public E set(int index, E element) {
        throw unchangeable();
    }

    @Override
    public void add(int index, E element) {
        throw unchangeable();
    }

    @Override
    public boolean addAll(int index, Collection<? extends E> more) {
        throw unchangeable();
    }

    @Override
    public E remove(int index) {
        throw unchangeable();
    }

    @Override
    public boolean remove(Object element) {
        throw unchangeable();
    }

    @Override
    public boolean removeAll(Collection<?> some) {
        throw unchangeable();
    }

    @Override
    public boolean retainAll(Collection<?> some) {
        throw unchangeable();
    }

    @Override
    public void clear() {
        throw unchangeable();
    }
}
