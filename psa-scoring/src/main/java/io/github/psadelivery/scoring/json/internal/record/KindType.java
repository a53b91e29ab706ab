package io.github.psadelivery.scoring.json.internal.record;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_CHOICE;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sealed interface: an object whose field {@code kind} says which of its records it is, wherever that field stands. */
final class KindType implements ValueType.Named {
    private final String name;
    private final Map<String, RecordType> recordByKind = new LinkedHashMap<>();
    private final Map<Class<?>, RecordType> recordByType = new HashMap<>();

    KindType(String name) {
        this.name = name;
    }

    void add(Class<?> type, RecordType one) {
        recordByKind.put(one.kind().orElseThrow(), one);
        recordByType.put(type, one);
    }

    @Override
    public @Nullable Object read(JsonInput in) {
        if (!in.isAtObject()) {
            in.startsObject(example());
            return null;
        }
        String kind = in.ahead(RecordType.KIND);
        RecordType one = kind == null ? null : recordByKind.get(kind);
        if (one != null) {
            return one.read(in);
        }
        in.skip();
        if (kind == null) {
            in.problems()
                    .at(
                            RecordType.KIND,
                            MISSING_FIELD,
                            "The field “kind” is missing.",
                            "Add it, with one of these words: %s.".formatted(String.join(", ", recordByKind.keySet())));
        } else {
            in.problems()
                    .at(
                            RecordType.KIND,
                            UNKNOWN_CHOICE,
                            "%s is none of the kinds that may stand here.".formatted(SourceWords.quoted(kind)),
                            Names.advice(kind, recordByKind.keySet()));
        }
        return null;
    }

    @Override
    public void write(Object value, JsonText to) {
        RecordType one = recordByType.get(value.getClass());
        if (one == null) {
            throw new IllegalArgumentException("%s is none of the records of %s. Build the types anew."
                    .formatted(value.getClass().getName(), name));
        }
        one.write(value, to);
    }

    @Override
    public String example() {
        return recordByKind.values().iterator().next().example();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void definition(JsonText to, FieldWords words) {
        to.list("oneOf");
        for (RecordType one : recordByKind.values()) {
            to.object();
            one.definition(to, words);
            to.endObject();
        }
        to.endList();
    }

    @Override
    public List<ValueType> parts() {
        return recordByKind.values().stream()
                .flatMap(one -> one.parts().stream())
                .toList();
    }
}
