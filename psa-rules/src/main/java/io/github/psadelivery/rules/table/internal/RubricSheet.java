package io.github.psadelivery.rules.table.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sheets of a rubric, in the order in which problems are told and content is hashed. */
public enum RubricSheet {
    RUBRIC("Rubric", true),
    SCALES("Scales", true),
    ITEMS("Items", true),
    QUESTIONS("Questions", false),
    RULES("Rules", true),
    COVERAGE("Coverage", false),
    MEASURES("Measures", false),
    CASES("Cases", false),
    SILENCED("Silenced", false);

    private final String tab;
    private final String file;
    private final boolean required;

    RubricSheet(String tab, boolean required) {
        this.tab = tab;
        this.file = tab.toLowerCase(Locale.ROOT) + ".csv";
        this.required = required;
    }

    /** The name of the sheet in a workbook. */
    public String tab() {
        return tab;
    }

    public String file() {
        return file;
    }

    public boolean isRequired() {
        return required;
    }

    /** The sheet that a tab of a workbook names, in any case and with space around it. */
    public static Optional<RubricSheet> onTab(String name) {
        String wanted = name.replace('\u00a0', ' ').strip();
        return Stream.of(values())
                .filter(sheet -> sheet.tab.equalsIgnoreCase(wanted))
                .findFirst();
    }

    public static Optional<RubricSheet> named(String file) {
        return Stream.of(values()).filter(sheet -> sheet.file.equals(file)).findFirst();
    }
}
