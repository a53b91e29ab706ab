package io.github.psadelivery.scoring.json.internal.record;

/** What the fields of records mean, in words, for those who read a schema. */
@FunctionalInterface
public interface FieldWords {

    /**
     * Gives what a field means, in sentences; unless they say what it means that the field is left out, the schema adds it.
     *
     * @param type the name of the type in the schema, such as {@code indicatorTarget}
     * @param field the name of the field
     * @throws IllegalArgumentException if nobody has described the field
     */
    String of(String type, String field);
}
