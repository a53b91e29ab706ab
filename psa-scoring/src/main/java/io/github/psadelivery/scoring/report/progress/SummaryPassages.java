package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** The summary rating of an agreement or objective in words. */
final class SummaryPassages {
    private final Wording wording;
    private final ProgressWords words;

    SummaryPassages(Wording wording, ProgressWords words) {
        this.wording = wording;
        this.words = words;
    }

    Passage of(SummaryProgress summary) {
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(wording.text(
                "progress.counts",
                summary.counts().improved(),
                summary.counts().indicators(),
                summary.counts().withFirstData())));
        if (summary.counts().withFirstData() == 0) {
            details.add(Passage.of(wording.text("progress.nothing")));
        } else if (summary.decidedBy().isEmpty()) {
            details.add(Passage.of(wording.text("progress.norule")));
        }
        details.addAll(words.reasons(summary.decidedBy()));
        add(details, wording.text("progress.improved"), summary.improved());
        add(details, wording.text("progress.notimproved"), summary.notImproved());
        add(details, wording.text("progress.unknown"), summary.unknown());
        add(details, wording.text("progress.nodata"), summary.withoutFirstData());
        add(details, wording.text("progress.breached"), summary.standardsBreached());
        summary.lowestConfidence()
                .ifPresent(lowest -> details.add(
                        Passage.of(wording.text("progress.lowestconfidence", words.number(lowest)))));
        return new Passage(
                wording.text("progress.rated", summary.id(), summary.text(), summary.rating().label()), details);
    }

    private void add(List<Passage> details, String heading, List<String> ids) {
        if (!ids.isEmpty()) {
            details.add(Passage.of(wording.text("progress.listed", heading, String.join(", ", ids))));
        }
    }
}
