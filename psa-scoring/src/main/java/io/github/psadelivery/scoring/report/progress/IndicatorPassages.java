package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.indicator.Movement;
import io.github.psadelivery.scoring.progress.indicator.PathStanding;
import io.github.psadelivery.scoring.progress.indicator.StandardProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How one indicator stands, in sentences. */
final class IndicatorPassages {
    private final Wording wording;
    private final Figures figures;
    private final DecidingRules rules;

    IndicatorPassages(Wording wording, DecidingRules rules) {
        this.wording = wording;
        this.figures = new Figures(wording);
        this.rules = rules;
    }

    Passage of(IndicatorProgress indicator) {
        String unit = indicator.unit();
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(indicator
                .baseline()
                .map(baseline -> wording.text(
                        "progress.baseline",
                        figures.value(baseline.value(), unit),
                        baseline.date().toString()))
                .orElseGet(() -> wording.text("progress.baseline.pending"))));
        details.add(Passage.of(indicator
                .latest()
                .map(latest -> latest(latest, unit))
                .orElseGet(() -> wording.text("progress.latest.none"))));
        details.add(Passage.of(wording.text("progress.level", movement(indicator.level(), unit))));
        details.add(Passage.of(wording.text("progress.trend", movement(indicator.trend(), unit))));
        details.add(path(indicator.path(), unit));
        indicator.standard().ifPresent(standard -> details.add(Passage.of(standard(standard, unit))));
        indicator
                .dataSystem()
                .ifPresent(rating -> details.add(Passage.of(wording.text("progress.datasystem", rating.toString()))));
        indicator
                .confidence()
                .ifPresent(confidence ->
                        details.add(Passage.of(wording.text("progress.confidence", Figures.number(confidence)))));
        indicator.flags().forEach(flag -> details.add(Passage.of(figures.words("progress.flag", flag))));
        details.add(Passage.of(wording.text("progress.source", indicator.source())));
        details.addAll(rules.named(indicator.reasons()));
        return new Passage(
                wording.text(
                        "progress.indicator",
                        indicator.indicator(),
                        indicator.text(),
                        indicator.improved().toString()),
                details);
    }

    private String latest(Observation latest, String unit) {
        return wording.text(
                latest.provisional() ? "progress.latest.provisional" : "progress.latest",
                figures.value(latest.value(), unit),
                figures.period(latest.period()),
                latest.published().toString());
    }

    private String movement(Movement movement, String unit) {
        if (movement.change().isEmpty()) {
            return movement.answer().toString();
        }
        String change = change(movement.change().get(), unit);
        return movement.needed()
                .map(needed -> wording.text(
                        "progress.movement.needed", movement.answer().toString(), change, figures.value(needed, unit)))
                .orElseGet(() ->
                        wording.text("progress.movement", movement.answer().toString(), change));
    }

    /** How much better or worse, without a sign. */
    private String change(BigDecimal change, String unit) {
        String key = change.signum() < 0 ? "progress.worse" : "progress.better";
        return wording.text(key, figures.value(change.abs(), unit));
    }

    private Passage path(PathStanding path, String unit) {
        String standing = path.level()
                .map(level -> wording.text("progress.path", level.label()))
                .orElseGet(() -> path.unknown()
                        .map(why -> wording.text("progress.path.unknown", figures.words("progress.pathunknown", why)))
                        .orElseGet(() -> wording.text("progress.path", wording.text("progress.unknown"))));
        List<Passage> details = new ArrayList<>();
        path.planned().ifPresent(planned -> details.add(Passage.of(gap(path, figures.value(planned, unit), unit))));
        details.addAll(rules.named(path.rule().stream().toList()));
        return new Passage(standing, details);
    }

    private String gap(PathStanding path, String planned, String unit) {
        return path.difference()
                .flatMap(difference -> path.share()
                        .map(share -> wording.text(
                                "progress.gap", planned, change(difference, unit), figures.share(share.abs()))))
                .orElseGet(() -> wording.text("progress.planned", planned));
    }

    private String standard(StandardProgress standard, String unit) {
        return standard.firstBreach()
                .map(breach -> wording.text(
                        "progress.standard.breached",
                        figures.value(standard.floor(), unit),
                        standard.scope(),
                        standard.breaches(),
                        figures.period(breach.period()),
                        figures.value(breach.value(), unit)))
                .orElseGet(() -> wording.text(
                        "progress.standard",
                        figures.value(standard.floor(), unit),
                        standard.scope(),
                        standard.status().toString()));
    }
}
