package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.reward.RewardGrant;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.progress.variation.GapChange;
import io.github.psadelivery.scoring.progress.variation.UnitSpread;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What local agreements earn, and how far units differ, in sentences. */
final class GrantPassages {
    private final Wording wording;
    private final Figures figures;
    private final DecidingRules rules;

    GrantPassages(Wording wording, DecidingRules rules) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.rules = rules;
    }

    Passage of(RewardGrant grant) {
        return new Passage(
                wording.text(
                        "progress.grant",
                        grant.agreement(),
                        grant.council(),
                        pounds(grant.earned()),
                        pounds(grant.pot())),
                grant.rewards().stream().map(this::reward).toList());
    }

    private Passage reward(SubTargetReward reward) {
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(figures.words("progress.earned", reward.why())));
        reward.interim()
                .ifPresent(interim -> details.add(Passage.of(wording.text("progress.interim", pounds(interim)))));
        if (!reward.instalments().isEmpty()) {
            details.add(Passage.of(wording.text(
                    "progress.instalments",
                    reward.instalments().stream().map(this::pounds).collect(Collectors.joining(", ")))));
        }
        details.addAll(rules.named(reward.reasons()));
        return new Passage(
                wording.text(
                        "progress.reward",
                        reward.subTarget(),
                        reward.text(),
                        reward.achieved().map(figures::share).orElseGet(() -> wording.text("progress.unknown")),
                        pounds(reward.earned()),
                        pounds(reward.share())),
                details);
    }

    private String pounds(BigDecimal pounds) {
        return wording.text("progress.pounds", pounds);
    }

    Passage of(UnitVariation variation) {
        List<Passage> details = new ArrayList<>();
        if (variation.illustrative()) {
            details.add(Passage.of(wording.text("progress.variation.illustrative")));
        }
        variation.spreads().forEach(spread -> details.add(Passage.of(spread(spread))));
        variation.changes().forEach(change -> details.add(Passage.of(change(change))));
        return new Passage(
                wording.text(
                        "progress.variation",
                        variation.id(),
                        variation.indicator(),
                        variation.unitKind(),
                        variation.unitsThroughout()),
                details);
    }

    private String spread(UnitSpread spread) {
        String words = wording.text(
                "progress.spread",
                figures.period(spread.period()),
                spread.units(),
                Figures.number(spread.mean()),
                spread.bestUnit(),
                Figures.number(spread.best()),
                spread.worstUnit(),
                Figures.number(spread.worst()),
                Figures.number(spread.meanToBest()));
        return spread.floor()
                .map(floor -> wording.text(
                        "progress.spread.floor",
                        words,
                        floor.unitsBelow(),
                        Figures.number(floor.floor()),
                        Figures.number(floor.largestShortfall())))
                .orElse(words);
    }

    private String change(GapChange change) {
        String kind = figures.words("progress.gapkind", change.kind());
        String direction = figures.words("progress.direction", change.direction());
        return change.left()
                .map(left -> wording.text(
                        "progress.change.left",
                        kind,
                        Figures.number(change.before()),
                        Figures.number(change.after()),
                        figures.share(left),
                        direction))
                .orElseGet(() -> wording.text(
                        "progress.change",
                        kind,
                        Figures.number(change.before()),
                        Figures.number(change.after()),
                        direction));
    }
}
