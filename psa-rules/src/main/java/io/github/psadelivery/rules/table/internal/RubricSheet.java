package io.github.psadelivery.rules.table.internal;

import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of a rubric, in the order in which problems are told and content is hashed. */
public enum RubricSheet {
    RUBRIC("rubric.csv", true),
    SCALES("scales.csv", true),
    ITEMS("items.csv", true),
    QUESTIONS("questions.csv", false),
    RULES("rules.csv", true),
    COVERAGE("coverage.csv", false),
    MEASURES("measures.csv", false),
    CASES("cases.csv", false),
    SILENCED("silenced.csv", false);

    private final String file;
    private final boolean required;

    RubricSheet(String file, boolean required) {
        this.file = file;
        this.required = required;
    }

    public String file() {
        return file;
    }

    public boolean isRequired() {
        return required;
    }

    public static Optional<RubricSheet> named(String file) {
        return Stream.of(values()).filter(sheet -> sheet.file.equals(file)).findFirst();
    }
}
