package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.csv.internal.CsvLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The columns that a sheet of assessments can have. */
final class AssessmentColumns {
    static final String ITEM = "item";
    static final String TITLE = "title";
    static final String KIND = "kind";
    static final String DEPARTMENT = "department";
    static final String DATE = "date";
    static final String LABEL = "label";
    static final String ASSESSOR = "assessor";
    static final String PUBLISHED = "published likelihood";
    static final String PUBLISHED_BECAUSE = "published because";
    static final String PUBLISHED_BY = "published by";
    static final String HYPOTHESIS = "hypothesis";

    private static final List<String> REQUIRED = List.of(ITEM, TITLE, DATE);
    private static final List<String> OF_EVERY_RUBRIC = List.of(
            ITEM,
            TITLE,
            KIND,
            DEPARTMENT,
            DATE,
            LABEL,
            ASSESSOR,
            PUBLISHED,
            PUBLISHED_BECAUSE,
            PUBLISHED_BY,
            HYPOTHESIS);

    private final Set<String> itemIds;
    private final CsvLayout layout;

    AssessmentColumns(Set<String> itemIds) {
        this.itemIds = Set.copyOf(itemIds);
        List<String> known = new ArrayList<>(OF_EVERY_RUBRIC);
        Map<String, String> neededByColumn = new HashMap<>();
        for (String besides : List.of(PUBLISHED_BECAUSE, PUBLISHED_BY, HYPOTHESIS)) {
            neededByColumn.put(besides, PUBLISHED);
        }
        for (String item : new TreeSet<>(itemIds)) {
            known.add(item);
            known.add(because(item));
            known.add(evidence(item));
            neededByColumn.put(because(item), item);
            neededByColumn.put(evidence(item), item);
        }
        this.layout = new CsvLayout(
                known,
                REQUIRED,
                neededByColumn,
                "Take it out, or name an item of the rubric by its id, such as DC.1 or DC.1 because.");
    }

    /** The column for the reasons of an item. */
    static String because(String item) {
        return item + " because";
    }

    /** The column for what the reasons of an item rest on. */
    static String evidence(String item) {
        return item + " evidence";
    }

    CsvLayout layout() {
        return layout;
    }

    /** Whether a column holds the levels of an item. */
    boolean isItem(String column) {
        return itemIds.contains(column) && !OF_EVERY_RUBRIC.contains(column);
    }
}
