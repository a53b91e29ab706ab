package io.github.psadelivery.scoring.json.internal.record;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** The constructors and accessors of public records, found once and called often. */
final class Handles {

    private Handles() {}

    /** The constructor of a record, for {@link #made}. */
    static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return MethodHandles.publicLookup()
                    .findConstructor(type, MethodType.methodType(void.class, components))
                    .asSpreader(Object[].class, components.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException hidden) {
            throw hidden(type, hidden);
        }
    }

    /** The accessor of a component, for {@link #component}. */
    static MethodHandle accessor(Class<?> type, RecordComponent component) {
        try {
            return MethodHandles.publicLookup()
                    .findVirtual(type, component.getName(), MethodType.methodType(component.getType()))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException hidden) {
            throw hidden(type, hidden);
        }
    }

    private static IllegalArgumentException hidden(Class<?> type, ReflectiveOperationException hidden) {
        return new IllegalArgumentException(
                "%s cannot be reached. Make the record public, in a package that is exported."
                        .formatted(type.getName()),
                hidden);
    }

    /**
     * Makes a record of its components.
     *
     * @throws IllegalArgumentException as its constructor does
     */
    static Object made(MethodHandle constructor, Object[] components) {
        try {
            return (Object) constructor.invokeExact(components);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable never) {
            throw new IllegalStateException("A constructor of a record threw a checked exception.", never);
        }
    }

    /** Gives a component of a record. */
    static Object component(MethodHandle accessor, Object owner) {
        try {
            return (Object) accessor.invokeExact(owner);
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable never) {
            throw new IllegalStateException("An accessor of a record threw a checked exception.", never);
        }
    }
}
