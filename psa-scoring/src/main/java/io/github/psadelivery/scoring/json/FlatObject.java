package io.github.psadelivery.scoring.json;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.scoring.json.FieldReader.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object that holds words and lists of words and nothing else. */
final class FlatObject {
    private final JsonInput in;
    private final Map<String, String> wordsByField = new HashMap<>();
    private final Map<String, List<String>> listByField = new HashMap<>();
    private final boolean isThere;

    /** Reads the object at which the input stands, with everything that its shape can tell is wrong. */
    FlatObject(JsonInput in, Shape shape) {
        this.in = in;
        FieldReader fields = new FieldReader(in, shape);
        isThere = fields.read(name -> {
            if (shape.lists().contains(name)) {
                List<String> elements = new ArrayList<>();
                in.elements(() -> element().ifPresent(elements::add));
                listByField.put(name, elements);
            } else {
                in.words().ifPresent(words -> wordsByField.put(name, words));
            }
        });
        if (isThere) {
            fields.tellMissing();
        }
    }

    private Optional<String> element() {
        Optional<String> words = in.words();
        if (words.isPresent() && words.get().isBlank()) {
            in.problem(MISSING_FIELD, in.place(), "The element is empty.", "Fill it, or take it out.");
            return Optional.empty();
        }
        return words;
    }

    /** Whether there is an object, whatever its fields. */
    boolean isThere() {
        return isThere;
    }

    /** The words in a field; empty if it is not there or holds something else. */
    Optional<String> words(String name) {
        return Optional.ofNullable(wordsByField.get(name));
    }

    /** The words in a field that must not be blank; empty and a problem if they are. */
    Optional<String> filled(String name) {
        Optional<String> words = words(name);
        if (words.isPresent() && words.get().isBlank()) {
            in.problem(MISSING_FIELD, in.place(name), "The field “%s” is empty.".formatted(name), "Fill it.");
            return Optional.empty();
        }
        return words;
    }

    /** The words of a list; none if it is not there. */
    List<String> list(String name) {
        return listByField.getOrDefault(name, List.of());
    }

    /** Whether a field is there and could be read. */
    boolean has(String name) {
        return wordsByField.containsKey(name) || listByField.containsKey(name);
    }
}
