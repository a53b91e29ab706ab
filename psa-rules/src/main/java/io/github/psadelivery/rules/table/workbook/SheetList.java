package io.github.psadelivery.rules.table.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sheets a workbook has, and in which part each of them is. */
final class SheetList implements Xml.Visitor {
    private static final String HOME = "xl/";
    private static final String WORKBOOK = HOME + "workbook.xml";
    private static final String LINKS = HOME + "_rels/workbook.xml.rels";
    private static final int MOST_SHEETS = 100;

    private final Map<String, String> targetById = new HashMap<>();
    private final Map<String, String> targetByType = new HashMap<>();
    private final List<Tab> tabs = new ArrayList<>();
    private boolean isFrom1904;

    private SheetList() {}

    /**
     * A sheet by what its tab shows.
     *
     * @param part empty if the workbook does not say where its cells are
     * @param state such as {@code hidden}
     */
    record Tab(String name, String state, Optional<String> part) {}

    static SheetList of(WorkbookParts parts) throws UnreadableWorkbookException {
        SheetList list = new SheetList();
        for (String name : List.of(LINKS, WORKBOOK)) {
            Optional<byte[]> part = parts.part(name);
            if (part.isPresent()) {
                Xml.walk(part.get(), list);
            }
        }
        return list;
    }

    @Override
    public void start(String element, Xml xml) {
        switch (element) {
            case "Relationship" -> link(xml);
            case "workbookPr" -> isFrom1904 = xml.isTrue("date1904");
            case "sheet" -> sheet(xml);
            default -> {
                // Views, names and calculation.
            }
        }
    }

    private void link(Xml xml) {
        boolean isOutside =
                xml.attribute("TargetMode").filter("External"::equals).isPresent();
        String target = xml.attribute("Target").orElse("");
        if (isOutside || target.isEmpty()) {
            return;
        }
        String part = target.startsWith("/") ? target.substring(1) : HOME + target;
        xml.attribute("Id").ifPresent(id -> targetById.put(id, part));
        xml.attribute("Type")
                .map(type -> type.substring(type.lastIndexOf('/') + 1))
                .ifPresent(type -> targetByType.put(type, part));
    }

    private void sheet(Xml xml) {
        if (tabs.size() < MOST_SHEETS) {
            tabs.add(new Tab(
                    xml.attribute("name").orElse(""),
                    xml.attribute("state").orElse(""),
                    xml.attribute("id").map(targetById::get)));
        }
    }

    List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** The part that is linked as being of a type, such as {@code styles}. */
    Optional<String> target(String type) {
        return Optional.ofNullable(targetByType.get(type));
    }

    boolean isFrom1904() {
        return isFrom1904;
    }
}
