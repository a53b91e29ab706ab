package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads and writes the values of one type of record as JSON, and gives the schema of it. Immutable and safe for threads;
 * building one takes some milliseconds, so it is kept.
 *
 * @param <T> the type of the records
 */
public final class RecordMapper<T extends Record> {
    private final Class<T> type;
    private final RecordType plan;

    private RecordMapper(Class<T> type, RecordType plan) {
        this.type = type;
        this.plan = plan;
    }

    /**
     * Finds out how a type stands in JSON.
     *
     * @throws IllegalArgumentException if it holds something that cannot
     */
    public static <T extends Record> RecordMapper<T> of(Class<T> type) {
        return new RecordMapper<>(type, TypeReader.read(type));
    }

    /** Reads the record at which an input stands; empty if anything is wrong with it, all of which is told. */
    public Optional<T> read(JsonInput in) {
        return Optional.ofNullable(plan.read(in)).map(type::cast);
    }

    /** Gives a record on many lines. */
    public String text(T value) {
        JsonText to = JsonText.ofManyLines();
        plan.write(value, to);
        return to.end();
    }

    /** Gives a record on one line, which ends with a line feed. */
    public String line(T value) {
        JsonText to = JsonText.ofOneLine(new StringBuilder());
        plan.write(value, to);
        return to.end();
    }

    /**
     * Gives the JSON Schema, draft 2020-12, of what is read and written.
     *
     * @param name the name of the schema, such as {@code register-1}
     * @param title what such a text holds
     * @param words what its fields mean
     */
    public String schema(String name, String title, FieldWords words) {
        JsonText to = JsonText.ofManyLines();
        to.object();
        to.words("$schema", "https://json-schema.org/draft/2020-12/schema");
        to.words("$id", "urn:psa-delivery:schema:" + name);
        to.words("title", title);
        plan.schema(to);
        to.object("$defs");
        definitions().forEach((of, definition) -> {
            to.object(of);
            definition.definition(to, words);
            to.endObject();
        });
        return to.endObject().endObject().end();
    }

    /** All types that have a place of their own in the schema, by name. */
    private Map<String, ValueType.Named> definitions() {
        Map<String, ValueType.Named> definitionByName = new TreeMap<>();
        Deque<ValueType> open = new ArrayDeque<>();
        open.add(plan);
        while (!open.isEmpty()) {
            ValueType next = open.remove();
            boolean isNew = !(next instanceof ValueType.Named named)
                    || definitionByName.putIfAbsent(named.name(), named) == null;
            if (isNew) {
                open.addAll(next.parts());
            }
        }
        return definitionByName;
    }
}
