package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.report.chart.FigureTable;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Picture;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The sections of a page, told first as its contents and then one after the other. Belongs to one thread. */
final class Sections {
    private final List<Section> sections = new ArrayList<>();

    private record Section(String anchor, String heading, Consumer<DocumentPage> content) {}

    /** Adds a section of the page. */
    Sections add(String anchor, String heading, Consumer<DocumentPage> content) {
        sections.add(new Section(anchor, heading, content));
        return this;
    }

    /** Adds a section of passages, if there are any. */
    Sections add(String anchor, String heading, List<Passage> passages) {
        return passages.isEmpty()
                ? this
                : add(
                        anchor,
                        heading,
                        page -> page.list(passages.stream().map(Entry::of).toList()));
    }

    /** Adds what the caller adds. */
    Sections add(List<AddedSection> added) {
        for (AddedSection section : added) {
            add("added-" + (sections.size() + 1), section.heading(), page -> {
                section.paragraphs().forEach(page::paragraph);
                if (!section.links().isEmpty()) {
                    page.list(links(section.links()));
                }
                section.tables().forEach(table -> table(page, table));
            });
        }
        return this;
    }

    static List<Entry> links(List<AddedSection.Link> links) {
        return links.stream()
                .map(link -> Entry.toPage(link.words(), link.file()))
                .toList();
    }

    /** Adds a section with a chart, and with the same figures as tables. */
    Sections add(String heading, Chart chart) {
        return add(chart.id(), heading, page -> chart(page, chart));
    }

    /** Writes a chart and its figures. */
    static void chart(DocumentPage page, Chart chart) {
        page.figure(new Picture(chart.title(), chart.message(), chart.svg(), chart.width()));
        chart.tables().forEach(table -> table(page, table));
    }

    private static void table(DocumentPage page, FigureTable table) {
        page.table(
                table.caption(),
                table.columns(),
                table.rows().stream()
                        .map(row -> Row.of(row.stream().map(Entry::of).toList()))
                        .toList());
    }

    /** Writes the contents and all sections. */
    void onto(DocumentPage page, Wording wording) {
        page.heading(2, "contents", wording.text("doc.contents"));
        page.list(sections.stream()
                .map(section -> new Entry(section.heading(), section.anchor()))
                .toList());
        for (Section section : sections) {
            page.heading(2, section.anchor(), section.heading());
            section.content().accept(page);
        }
    }
}
