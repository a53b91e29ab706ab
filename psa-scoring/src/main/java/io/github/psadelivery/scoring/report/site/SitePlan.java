package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.page.AddedSection.Link;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which items stand on which page, and what the pages are called. Immutable. */
final class SitePlan {
    private static final int MOST_DEPARTMENTS = 100;

    private final DeliveryReport report;
    private final String first;
    private final Wording wording;
    private final List<SitePart> parts;
    private final Map<String, String> fileByItem = new HashMap<>();

    /** @param first the name of the first page's file */
    SitePlan(DeliveryReport report, String first, Wording wording) {
        this.report = report;
        this.first = first;
        this.wording = wording;
        this.parts = filed(named());
        parts.forEach(part ->
                part.items().forEach(item -> fileByItem.put(item.subject().id(), part.file())));
    }

    /** Some items and what they are called, before the number of all pages is known. */
    private record Named(String name, List<ReportedItem> items) {}

    private List<Named> named() {
        Map<String, List<ReportedItem>> itemsByDepartment = new LinkedHashMap<>();
        for (ReportedItem item : report.items()) {
            itemsByDepartment
                    .computeIfAbsent(String.join("; ", item.subject().departments()), name -> new ArrayList<>())
                    .add(item);
        }
        List<Named> named = new ArrayList<>();
        if (itemsByDepartment.size() > MOST_DEPARTMENTS) {
            String all = wording.text("page.league.all");
            add(all, itemsByDepartment.values().stream().flatMap(List::stream).toList(), named);
        } else {
            itemsByDepartment.forEach((department, items) ->
                    add(department.isBlank() ? wording.text("page.nodepartment") : department, items, named));
        }
        return named;
    }

    /** Adds as many pages as the lines of these items need, each with one item at least. */
    private void add(String name, List<ReportedItem> items, List<Named> to) {
        int start = 0;
        while (start < items.size()) {
            int end = start;
            int lines = 0;
            while (end < items.size()
                    && (end == start || lines + items.get(end).lines().size() <= DeliverySite.MOST_LINES)) {
                lines += items.get(end).lines().size();
                end++;
            }
            boolean isAll = start == 0 && end == items.size();
            to.add(new Named(
                    isAll ? name : wording.text("site.items", name, start + 1, end), items.subList(start, end)));
            start = end;
        }
    }

    private List<SitePart> filed(List<Named> named) {
        int digits = Integer.toString(named.size()).length();
        List<SitePart> all = new ArrayList<>();
        for (Named one : named) {
            String number = Integer.toString(all.size() + 1);
            all.add(new SitePart(one.name(), file("0".repeat(digits - number.length()) + number), one.items()));
        }
        return List.copyOf(all);
    }

    /** The name of another page's file. */
    String file(String ending) {
        int dot = first.lastIndexOf('.');
        return dot < 1
                ? "%s-%s".formatted(first, ending)
                : "%s-%s%s".formatted(first.substring(0, dot), ending, first.substring(dot));
    }

    /** Where an item stands. */
    Optional<String> fileOf(String item) {
        return Optional.ofNullable(fileByItem.get(item));
    }

    /** What the page of some items leads to: the first page, and those before and after. */
    List<Link> linksOf(String file) {
        return links(
                file,
                parts.stream().map(part -> new Link(part.name(), part.file())).toList());
    }

    /** What one page of a row leads to. */
    List<Link> links(String file, List<Link> row) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(wording.text("site.first"), first));
        for (int place = 0; place < row.size(); place++) {
            if (row.get(place).file().equals(file)) {
                if (place > 0) {
                    Link before = row.get(place - 1);
                    links.add(new Link(wording.text("site.before", before.words()), before.file()));
                }
                if (place + 1 < row.size()) {
                    Link after = row.get(place + 1);
                    links.add(new Link(wording.text("site.after", after.words()), after.file()));
                }
            }
        }
        return links;
    }

    DeliveryReport report() {
        return report;
    }

    String first() {
        return first;
    }

    List<SitePart> parts() {
        return parts;
    }

    int lines() {
        return parts.stream().mapToInt(SitePart::lines).sum();
    }
}
