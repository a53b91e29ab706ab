package io.github.psadelivery.scoring.report;

import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The table of a delivery report: items down, dates across. Dates that find no room go into another table below. */
final class DeliveryTable {
    private static final int WIDEST_ID = 16;
    private static final int WIDEST_TITLE = 44;

    private final DeliveryReport report;
    private final Wording wording;
    private final List<DateBlock> blocks;

    DeliveryTable(DeliveryReport report, DeliveryCells cells, Wording wording) {
        this.report = report;
        this.wording = wording;
        this.blocks = report.dates().stream()
                .map(date -> new DateBlock(report, date, cells, label(date)))
                .toList();
    }

    private String label(ReportDate date) {
        return date.printed()
                .map(printed -> wording.text("report.printed", printed))
                .orElse("");
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        int room = TextPage.WIDTH - WIDEST_ID - WIDEST_TITLE - TextTable.GAP.length();
        List<DateBlock> band = new ArrayList<>();
        int used = 0;
        for (DateBlock block : blocks) {
            int needed = TextTable.GAP.length() + block.width();
            if (!band.isEmpty() && used + needed > room) {
                lines.addAll(table(band));
                lines.add("");
                band.clear();
                used = 0;
            }
            band.add(block);
            used += needed;
        }
        lines.addAll(table(band));
        return lines;
    }

    private List<String> table(List<DateBlock> band) {
        TextTable table = new TextTable();
        table.row(row(List.of(wording.text("report.item")), List.of(""), band, DateBlock::head));
        for (ReportedItem item : report.items()) {
            table.row(row(
                    TextWrap.wrap(item.subject().id(), WIDEST_ID),
                    TextWrap.wrap(item.subject().title(), WIDEST_TITLE),
                    band,
                    block -> block.line(item)));
        }
        return table.lines();
    }

    private static List<List<String>> row(List<String> id, List<String> title, List<DateBlock> band, Column column) {
        return Stream.concat(Stream.of(id, title), band.stream().map(column::cell))
                .toList();
    }

    /** What a date's block holds in one row. */
    @FunctionalInterface
    private interface Column {
        List<String> cell(DateBlock block);
    }
}
