package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.internal.NarrativeSentences;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The narratives of a delivery report, the latest first: statement, numbered challenges with their status, and what is closed. */
final class NarrativePart {
    private final DeliveryReport report;
    private final List<DeliveryNarrative> narratives;
    private final NarrativeSentences sentences;
    private final Wording wording;

    NarrativePart(DeliveryReport report, Wording wording) {
        this.report = report;
        this.narratives = report.narratives();
        this.sentences = new NarrativeSentences(wording);
        this.wording = wording;
    }

    /** What the section is called; it names the date where there is one narrative only. */
    String heading() {
        return narratives.size() == 1
                ? wording.text("narrative.heading", narratives.get(0).date().toString())
                : wording.text("page.narrative.heading");
    }

    void onto(DocumentPage page) {
        sentences.ofMoreItems(report).ifPresent(page::paragraph);
        for (int index = narratives.size() - 1; index >= 0; index--) {
            narrative(page, narratives.get(index));
        }
    }

    private void narrative(DocumentPage page, DeliveryNarrative narrative) {
        String date = narrative.date().toString();
        if (narratives.size() > 1) {
            page.heading(3, "narrative-" + date, wording.text("narrative.heading", date));
        }
        narrative.statement().ifPresent(page::paragraph);
        page.table(
                wording.text("page.narrative.caption", date),
                List.of(wording.text("page.narrative.challenge"), wording.text("page.narrative.status")),
                narrative.challenges().stream()
                        .map(one -> Row.of(List.of(Entry.of(sentences.name(one)), Entry.of(one.status()))))
                        .toList());
        sentences.announced(narrative).ifPresent(page::paragraph);
        List<Entry> beneath = new ArrayList<>();
        narrative.closed().forEach(closed -> beneath.add(Entry.of(sentences.closed(closed))));
        narrative.sources().forEach(source -> beneath.add(Entry.of(sentences.source(source))));
        if (!beneath.isEmpty()) {
            page.list(beneath);
        }
    }
}
