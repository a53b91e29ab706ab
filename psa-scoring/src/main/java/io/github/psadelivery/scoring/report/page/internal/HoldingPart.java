package io.github.psadelivery.scoring.report.page.internal;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack.CapCount;
import io.github.psadelivery.scoring.portfolio.view.HoldingBack.ItemCount;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.internal.Names;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/**
 * What holds most items of a report back at its latest date: areas, judgements and inputs, and the rules that bind. Immutable.
 *
 * <p>What held an item back long ago may do so no more, so an item that has no line at that date is not counted; the page says
 * how many these are.
 */
public final class HoldingPart {
    private static final int MOST_NAMES = 12;

    private final DeliveryReport report;
    private final EffectiveDate date;
    private final HoldingBack holding;
    private final int left;
    private final Wording wording;
    private final ExplanationText explanation;

    /** Counts over the items of a report. */
    public HoldingPart(DeliveryReport report, Wording wording, RubricLabels labels) {
        this.report = report;
        this.date = report.dates().get(report.dates().size() - 1).effective();
        List<Scored> results = report.items().stream()
                .flatMap(item -> item.at(date).stream())
                .map(line -> line.scored())
                .toList();
        this.holding = HoldingBack.of(report.rubric(), results);
        this.left = report.items().size() - results.size();
        this.wording = wording;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Writes both tables, or that nothing holds anything back. */
    public void onto(DocumentPage page) {
        if (holding.caps().isEmpty()) {
            page.paragraph(wording.text("page.holding.none", date.toString(), holding.results(), left));
            return;
        }
        page.paragraph(wording.text("page.holding.about", holding.results(), left));
        page.table(
                wording.text("page.holding.items", date.toString()),
                List.of(
                        wording.text("page.holding.what"),
                        wording.text("page.holding.count"),
                        wording.text("page.holding.assumed"),
                        wording.text("page.holding.which")),
                holding.items().stream().map(this::row).toList());
        page.table(
                wording.text("page.holding.caps", date.toString()),
                List.of(
                        wording.text("doc.rule"),
                        wording.text("doc.says"),
                        wording.text("page.holding.count"),
                        wording.text("page.holding.which")),
                holding.caps().stream().map(this::row).toList());
    }

    private Row row(ItemCount count) {
        return row(
                explanation.item(count.item()),
                number(count.subjects().size()),
                number(count.assumed()),
                names(count.subjects()));
    }

    private Row row(CapCount count) {
        return row(
                count.cap().id(),
                report.rubric().sentence(count.cap()),
                number(count.subjects().size()),
                names(count.subjects()));
    }

    private String number(int count) {
        return wording.text("chart.count", count);
    }

    private String names(List<String> subjects) {
        return Names.listed(subjects, MOST_NAMES, wording);
    }

    private static Row row(String... cells) {
        return Row.of(List.of(cells).stream().map(Entry::of).toList());
    }
}
