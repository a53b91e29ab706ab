package io.github.psadelivery.rules.table.template;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.workbook.writing.Tab;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A rubric as the sheets of a workbook that an author fills in. */
public final class Template {
    /** The sheet that lists problems in a copy of a workbook. */
    public static final String PROBLEMS = "Problems";

    private static final int HEADING_AND_NOTES = 2;

    private Template() {}

    /**
     * The sheets, each with a row of notes beneath its headings.
     *
     * @param rubric whose words the columns offer
     * @param sheets its tables, named like the CSV files; a sheet for rows to take out is added where there is none
     */
    public static List<Tab> of(Rubric rubric, List<Sheet> sheets) {
        Vocabularies vocabularies = new Vocabularies(rubric);
        List<Tab> tabs = new ArrayList<>();
        sheets.forEach(sheet -> tabs.add(tab(sheet, vocabularies)));
        if (sheets.stream().noneMatch(sheet -> sheet.file().equals(Removals.FILE))) {
            tabs.add(tab(Removals.none(), vocabularies));
        }
        tabs.add(vocabularies.tab());
        return tabs;
    }

    private static Tab tab(Sheet sheet, Vocabularies vocabularies) {
        String name = RubricSheet.named(sheet.file()).map(RubricSheet::tab).orElse(Removals.TAB);
        List<ColumnGuide> guides = sheet.header().stream()
                .map(column -> ColumnGuide.of(name, column))
                .toList();
        List<List<String>> records = new ArrayList<>(sheet.records());
        records.add(1, guides.stream().map(guide -> NotesRow.cell(guide.note())).toList());
        Map<Integer, Tab.Choices> choicesByColumn = new LinkedHashMap<>();
        for (int column = 0; column < guides.size(); column++) {
            int index = column;
            vocabularies.choices(guides.get(column)).ifPresent(choices -> choicesByColumn.put(index, choices));
        }
        return new Tab(new Sheet(name, records), HEADING_AND_NOTES, choicesByColumn, List.of(), Tab.Use.TO_FILL_IN);
    }

    /** The names of the columns that every rubric has. */
    public static Set<String> columns() {
        return ColumnGuide.names();
    }

    /** Whether a sheet of a workbook belongs to the template and holds no table. */
    public static boolean isNoTable(String tab) {
        return tab.strip().equalsIgnoreCase(Vocabularies.TAB) || tab.strip().equalsIgnoreCase(PROBLEMS);
    }
}
