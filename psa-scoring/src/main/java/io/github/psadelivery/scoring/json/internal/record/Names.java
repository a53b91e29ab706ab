package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.model.problem.Nearest;
import java.util.Collection;
import java.util.Locale;

/** What types are called in JSON. */
final class Names {

    private Names() {}

    /** The kind of a record of a sealed interface: {@code at least} for {@code AtLeast}. */
    static String kind(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    /** The name of a type in a schema: {@code indicator}, or {@code measurementAnnexEntry} for one within another. */
    static String definition(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        if (outer != null && (outer.isRecord() || outer.isInterface())) {
            return definition(outer) + type.getSimpleName();
        }
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** Says which of the valid words to write: the nearest one, or else all of them. */
    static String advice(String word, Collection<String> valid) {
        return Nearest.to(word, valid)
                .map("Write “%s”?"::formatted)
                .orElseGet(() -> "Write one of these: %s.".formatted(String.join(", ", valid)));
    }
}
