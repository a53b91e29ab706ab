package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.record.Component.Presence;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out how the types of a record and of all that it holds stand in JSON, each once. */
final class TypeReader {
    private static final Map<Class<?>, ValueType> PLAIN = Map.of(
            String.class,
            PlainType.WORDS,
            BigDecimal.class,
            PlainType.DECIMAL,
            int.class,
            PlainType.WHOLE_NUMBER,
            Integer.class,
            PlainType.WHOLE_NUMBER,
            LocalDate.class,
            PlainType.DAY,
            boolean.class,
            PlainType.TRUTH,
            Boolean.class,
            PlainType.TRUTH);

    private final Map<Class<?>, ValueType> typeByClass = new HashMap<>(PLAIN);
    private final Map<String, Class<?>> classByName = new HashMap<>();

    /**
     * Reads a record and all that it holds.
     *
     * @throws IllegalArgumentException if it holds something that cannot stand in JSON
     */
    static RecordType read(Class<? extends Record> type) {
        return (RecordType) new TypeReader().type(type);
    }

    private ValueType type(Class<?> type) {
        ValueType known = typeByClass.get(type);
        if (known != null) {
            return known;
        } else if (type.isEnum()) {
            return kept(type, new WordType(name(type), type));
        } else if (type.isRecord()) {
            RecordType read = kept(type, new RecordType(name(type), Optional.empty(), Handles.constructor(type)));
            read.set(components(type));
            return read;
        } else if (type.isInterface() && type.isSealed()) {
            KindType read = kept(type, new KindType(name(type)));
            addAll(type, read);
            return read;
        }
        throw new IllegalArgumentException(
                "%s cannot stand in JSON. Use a record, an enum, a sealed interface of records, text, a number or a day."
                        .formatted(type.getName()));
    }

    private <T extends ValueType> T kept(Class<?> type, T read) {
        typeByClass.put(type, read);
        return read;
    }

    private void addAll(Class<?> sealed, KindType to) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isRecord()) {
                RecordType one = new RecordType(
                        Names.definition(permitted),
                        Optional.of(Names.kind(permitted)),
                        Handles.constructor(permitted));
                to.add(permitted, one);
                one.set(components(permitted));
            } else {
                addAll(permitted, to);
            }
        }
    }

    /** The name of a type in the schema, which no other type may have. */
    private String name(Class<?> type) {
        String name = Names.definition(type);
        Class<?> other = classByName.put(name, type);
        if (other != null) {
            throw new IllegalArgumentException("%s and %s have one name, so that a schema cannot tell them apart. "
                            .formatted(other.getName(), type.getName())
                    + "Give one of them another name.");
        }
        return name;
    }

    private List<Component> components(Class<?> owner) {
        return Stream.of(owner.getRecordComponents())
                .map(component -> component(owner, component))
                .toList();
    }

    private Component component(Class<?> owner, RecordComponent component) {
        try {
            Presence presence = presence(component.getType());
            Type type = component.getGenericType();
            ValueType read = presence == Presence.OPTIONAL ? value(argument(type)) : value(type);
            return new Component(component.getName(), read, presence, Handles.accessor(owner, component));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "%s.%s: %s".formatted(owner.getSimpleName(), component.getName(), wrong.getMessage()), wrong);
        }
    }

    private static Presence presence(Class<?> type) {
        if (type == Optional.class) {
            return Presence.OPTIONAL;
        } else if (type == List.class) {
            return Presence.LIST;
        }
        return type == boolean.class ? Presence.FLAG : Presence.REQUIRED;
    }

    private ValueType value(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new ListType(value(argument(type)));
        } else if (type instanceof Class<?> plain) {
            return type(plain);
        }
        throw new IllegalArgumentException(
                "%s cannot stand in JSON. Use a record, or a list of records.".formatted(type.getTypeName()));
    }

    private static Type argument(Type generic) {
        return ((ParameterizedType) generic).getActualTypeArguments()[0];
    }
}
