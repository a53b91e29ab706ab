package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list of values of one type.
 *
 * @param element the type of each
 */
record ListType(ValueType element) implements ValueType {

    @Override
    public @Nullable Object read(JsonInput in) {
        if (!in.startsList()) {
            return null;
        }
        List<Object> elements = new ArrayList<>();
        boolean isWhole = true;
        while (in.nextElement()) {
            Object value = element.read(in);
            if (value == null) {
                isWhole = false;
            } else {
                elements.add(value);
            }
        }
        return isWhole ? List.copyOf(elements) : null;
    }

    @Override
    public void write(Object value, JsonText to) {
        to.list();
        for (Object one : (List<?>) value) {
            element.write(one, to);
        }
        to.endList();
    }

    @Override
    public String example() {
        return "[…]";
    }

    @Override
    public void schema(JsonText to) {
        to.words("type", "array").object("items");
        element.schema(to);
        to.endObject();
    }

    @Override
    public List<ValueType> parts() {
        return List.of(element);
    }
}
