package io.github.psadelivery.model.agreement.check;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Changes one value deep within records, by a path such as {@code corporate.psas[0].agreement.vision}; optional values on
 * the way are opened and closed again.
 */
final class Edit {

    private Edit() {}

    static <T extends Record> T set(T whole, String path, Object value) {
        return change(whole, path, old -> value);
    }

    /** Repeats the last element of a list. */
    static <T extends Record> T repeatLast(T whole, String path) {
        return change(whole, path, old -> {
            List<?> list = (List<?>) old;
            return Stream.concat(list.stream(), Stream.of(list.get(list.size() - 1)))
                    .toList();
        });
    }

    static <T extends Record> T add(T whole, String path, Object element) {
        return change(
                whole,
                path,
                old -> Stream.concat(((List<?>) old).stream(), Stream.of(element))
                        .toList());
    }

    @SuppressWarnings("unchecked")
    static <T extends Record> T change(T whole, String path, UnaryOperator<Object> operator) {
        return (T) changed(whole, path, operator);
    }

    private static Object changed(Object value, String path, UnaryOperator<Object> operator) {
        if (path.isEmpty()) {
            return operator.apply(value);
        } else if (value instanceof Optional<?> optional) {
            return Optional.of(changed(optional.orElseThrow(), path, operator));
        } else if (path.startsWith("[")) {
            int end = path.indexOf(']');
            int index = Integer.parseInt(path.substring(1, end));
            List<Object> list = new ArrayList<>((List<?>) value);
            list.set(index, changed(list.get(index), rest(path.substring(end + 1)), operator));
            return list;
        }
        int end = path.replace('[', '.').concat(".").indexOf('.');
        return inRecord((Record) value, path.substring(0, end), rest(path.substring(end)), operator);
    }

    private static String rest(String path) {
        return path.startsWith(".") ? path.substring(1) : path;
    }

    static Object component(Record record, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object inRecord(Record record, String name, String path, UnaryOperator<Object> operator) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        boolean isFound = false;
        for (int i = 0; i < components.length; i++) {
            values[i] = component(record, components[i]);
            if (components[i].getName().equals(name)) {
                values[i] = changed(values[i], path, operator);
                isFound = true;
            }
        }
        if (!isFound) {
            throw new IllegalArgumentException(record.getClass() + " has no " + name);
        }
        Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (IllegalAccessException
                | InvocationTargetException
                | NoSuchMethodException
                | InstantiationException e) {
            throw new IllegalStateException(e);
        }
    }
}
