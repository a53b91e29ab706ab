package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.summary.SummaryProgress;
import io.github.psadelivery.scoring.progress.target.ElementProgress;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** How agreements, objectives and targets stand, in sentences. */
final class BasketPassages {
    private final Wording wording;
    private final Figures figures;
    private final DecidingRules rules;

    BasketPassages(Wording wording, DecidingRules rules) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.rules = rules;
    }

    Passage of(SummaryProgress summary) {
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(wording.text(
                "progress.counts",
                summary.counts().improved(),
                summary.counts().indicators(),
                summary.counts().withFirstData())));
        named("progress.improved", summary.improved(), details);
        named("progress.notimproved", summary.notImproved(), details);
        named("progress.cannotsay", summary.unknown(), details);
        named("progress.nodata", summary.withoutFirstData(), details);
        named("progress.breached", summary.standardsBreached(), details);
        summary.lowestConfidence()
                .ifPresent(lowest ->
                        details.add(Passage.of(wording.text("progress.confidence.lowest", Figures.number(lowest)))));
        if (summary.decidedBy().isEmpty()) {
            details.add(Passage.of(wording.text(
                    summary.counts().withFirstData() == 0 ? "progress.nothingmeasured" : "progress.nothinglowers")));
        }
        details.addAll(rules.named(summary.decidedBy()));
        details.addAll(rules.named("progress.appliedtoo", summary.appliedToo()));
        return new Passage(
                wording.text(
                        "progress.summary",
                        figures.words("progress.basket", summary.kind()),
                        summary.id(),
                        summary.text(),
                        summary.rating().toString()),
                details);
    }

    private void named(String key, List<String> ids, List<Passage> details) {
        if (!ids.isEmpty()) {
            details.add(Passage.of(wording.text(key, String.join(", ", ids))));
        }
    }

    Passage of(TargetProgress target) {
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(wording.text(
                "progress.target.counts", target.met(), target.elements().size())));
        target.noSlippage().ifPresent(why -> details.add(Passage.of(wording.text("progress.noslippage", why))));
        target.flags().forEach(flag -> details.add(Passage.of(figures.words("progress.targetflag", flag))));
        target.elements().forEach(element -> details.add(element(element)));
        details.addAll(rules.named(target.reasons()));
        return new Passage(
                target.date()
                        .map(date -> wording.text(
                                "progress.target.by",
                                target.target(),
                                target.text(),
                                date.toString(),
                                target.term().toString()))
                        .orElseGet(() -> wording.text(
                                "progress.target",
                                target.target(),
                                target.text(),
                                target.term().toString())),
                details);
    }

    private Passage element(ElementProgress element) {
        List<Passage> details = new ArrayList<>();
        element.goal()
                .ifPresent(goal -> details.add(Passage.of(wording.text(
                        "progress.goal",
                        Figures.number(goal.value()),
                        goal.date().toString()))));
        element.judgedBy()
                .ifPresent(observation -> details.add(Passage.of(wording.text(
                        "progress.judgedby",
                        Figures.number(observation.value()),
                        figures.period(observation.period()),
                        observation.published().toString()))));
        element.gap()
                .ifPresent(gap -> details.add(Passage.of(wording.text("progress.element.gap", figures.share(gap)))));
        element.flags().forEach(flag -> details.add(Passage.of(figures.words("progress.targetflag", flag))));
        details.addAll(rules.named(element.reasons()));
        return new Passage(
                wording.text(
                        "progress.element",
                        element.element(),
                        element.text(),
                        element.indicator(),
                        element.term().toString()),
                details);
    }
}
