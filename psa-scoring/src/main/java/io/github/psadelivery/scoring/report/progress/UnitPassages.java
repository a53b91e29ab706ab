package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.variation.FloorGap;
import io.github.psadelivery.scoring.progress.variation.GapChange;
import io.github.psadelivery.scoring.progress.variation.GapKind;
import io.github.psadelivery.scoring.progress.variation.UnitSpread;
import io.github.psadelivery.scoring.progress.variation.UnitVariation;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/** How far units differ, in words. */
final class UnitPassages {
    private final Wording wording;
    private final ProgressWords words;

    UnitPassages(Wording wording, ProgressWords words) {
        this.wording = wording;
        this.words = words;
    }

    Passage of(UnitVariation variation) {
        List<Passage> details = new ArrayList<>();
        if (variation.illustrative()) {
            details.add(Passage.of(wording.text("progress.units.illustrative")));
        }
        variation.spreads().forEach(spread -> details.add(spread(spread)));
        variation.changes().forEach(change -> details.add(Passage.of(change(change))));
        if (!variation.changes().isEmpty()) {
            details.add(Passage.of(wording.text("progress.units.throughout", variation.unitsThroughout())));
        }
        return new Passage(
                wording.text("progress.units.of", variation.id(), variation.indicator(), variation.unitKind()),
                details);
    }

    private Passage spread(UnitSpread spread) {
        Passage passage = Passage.of(wording.text(
                        "progress.units.spread",
                        spread.period().start().toString(),
                        spread.period().end().toString(),
                        spread.units(),
                        words.number(spread.mean()),
                        words.number(spread.standardDeviation())))
                .with(Passage.of(wording.text(
                        "progress.units.quartiles",
                        words.number(spread.lowest()),
                        words.number(spread.lowerQuartile()),
                        words.number(spread.median()),
                        words.number(spread.upperQuartile()),
                        words.number(spread.highest()))))
                .with(Passage.of(wording.text(
                        "progress.units.best",
                        spread.bestUnit(),
                        words.number(spread.best()),
                        spread.worstUnit(),
                        words.number(spread.worst()),
                        words.number(spread.meanToBest()))));
        return spread.floor().map(floor -> passage.with(floor(floor))).orElse(passage);
    }

    private Passage floor(FloorGap floor) {
        return Passage.of(wording.text(
                "progress.units.floor",
                floor.unitsBelow(),
                words.number(floor.floor()),
                words.number(floor.largestShortfall())));
    }

    private String change(GapChange change) {
        String left = change.left()
                .map(share -> wording.text("progress.units.left", words.percent(share)))
                .orElseGet(() -> wording.text("progress.units.left.none"));
        return wording.text(
                "progress.units.change",
                kind(change.kind()),
                words.number(change.before()),
                words.number(change.after()),
                left);
    }

    private String kind(GapKind kind) {
        return switch (kind) {
            case MEAN_TO_BEST -> wording.text("progress.units.meantobest");
            case RANGE -> wording.text("progress.units.range");
            case INTERQUARTILE_RANGE -> wording.text("progress.units.interquartile");
            case STANDARD_DEVIATION -> wording.text("progress.units.deviation");
            case WORST_TO_FLOOR -> wording.text("progress.units.worsttofloor");
        };
    }
}
