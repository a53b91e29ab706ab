package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.indicator.IndicatorProgress;
import io.github.psadelivery.scoring.progress.indicator.Movement;
import io.github.psadelivery.scoring.progress.indicator.PathStanding;
import io.github.psadelivery.scoring.progress.indicator.StandardProgress;
import io.github.psadelivery.scoring.progress.scale.IndicatorFlag;
import io.github.psadelivery.scoring.progress.scale.PathUnknown;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One indicator in words. */
final class IndicatorPassages {
    private final Wording wording;
    private final ProgressWords words;

    IndicatorPassages(Wording wording, ProgressWords words) {
        this.wording = wording;
        this.words = words;
    }

    Passage of(IndicatorProgress indicator) {
        List<Passage> details = new ArrayList<>();
        String unit = indicator.unit();
        indicator
                .baseline()
                .ifPresent(baseline -> details.add(Passage.of(wording.text(
                        "progress.baseline", words.withUnit(baseline.value(), unit), baseline.date().toString()))));
        indicator
                .latest()
                .ifPresent(latest -> details.add(
                        Passage.of(wording.text("progress.latest", words.observed(latest, unit)))));
        movement(indicator.level(), unit)
                .ifPresent(moved -> details.add(Passage.of(wording.text("progress.level", moved))));
        movement(indicator.trend(), unit)
                .ifPresent(moved -> details.add(Passage.of(wording.text("progress.trend", moved))));
        indicator.standard().ifPresent(standard -> details.add(standard(standard, unit)));
        details.addAll(path(indicator.path(), unit));
        indicator
                .dataSystem()
                .ifPresent(rating -> details.add(Passage.of(wording.text("progress.datasystem", rating.label()))));
        indicator.flags().forEach(flag -> details.add(Passage.of(flag(flag))));
        return new Passage(
                wording.text(
                        "progress.rated",
                        indicator.indicator(),
                        indicator.text(),
                        indicator.improved().label()),
                details);
    }

    private Optional<String> movement(Movement movement, String unit) {
        return movement.change().map(change -> {
            String moved = change.signum() < 0
                    ? wording.text("progress.worse", words.withUnit(change.negate(), unit))
                    : wording.text("progress.better", words.withUnit(change, unit));
            String needed = movement.needed()
                    .map(least -> wording.text("progress.needed", words.withUnit(least, unit)))
                    .orElseGet(() -> wording.text("progress.needed.any"));
            return wording.text("progress.movement", moved, needed, movement.answer().label());
        });
    }

    private Passage standard(StandardProgress standard, String unit) {
        String breach = standard.firstBreach()
                .map((Observation first) -> wording.text("progress.firstbreach", words.observed(first, unit)))
                .orElse("");
        Passage passage = Passage.of(wording.text(
                "progress.standard",
                words.withUnit(standard.floor(), unit),
                standard.scope(),
                standard.status().label()));
        return breach.isEmpty() ? passage : passage.with(Passage.of(breach));
    }

    private List<Passage> path(PathStanding path, String unit) {
        if (path.unknown().filter(PathUnknown.NO_TRAJECTORY::equals).isPresent()) {
            return List.of();
        }
        List<Passage> passages = new ArrayList<>();
        String level = path.level().map(found -> found.label()).orElseGet(() -> why(path.unknown()));
        Passage heading = Passage.of(wording.text("progress.path", level));
        List<Passage> details = new ArrayList<>();
        path.planned()
                .ifPresent(planned -> details.add(
                        Passage.of(wording.text("progress.planned", words.withUnit(planned, unit)))));
        path.share()
                .ifPresent(share -> details.add(Passage.of(
                        share.signum() < 0
                                ? wording.text("progress.behind", words.percent(share.negate()))
                                : wording.text("progress.beyond", words.percent(share)))));
        path.rule().ifPresent(rule -> details.add(words.reason(rule)));
        passages.add(heading.with(details));
        return passages;
    }

    private String why(Optional<PathUnknown> unknown) {
        return switch (unknown.orElse(PathUnknown.NO_DATA)) {
            case NO_TRAJECTORY -> wording.text("progress.path.notrajectory");
            case NO_DATA -> wording.text("progress.path.nodata");
            case BEFORE_THE_PATH -> wording.text("progress.path.before");
            case AFTER_THE_PATH -> wording.text("progress.path.after");
            case NO_DISTANCE -> wording.text("progress.path.nodistance");
            case DATA_TOO_OLD -> wording.text("progress.path.tooold");
        };
    }

    private String flag(IndicatorFlag flag) {
        return switch (flag) {
            case BASELINE_PENDING -> wording.text("progress.flag.pending");
            case NO_FIRST_DATA -> wording.text("progress.flag.nofirstdata");
            case LEVEL_TREND_DISAGREE -> wording.text("progress.flag.disagree");
            case SURVEY_ERROR_UNKNOWN -> wording.text("progress.flag.surveyerror");
            case DATA_SYSTEM_BLOCKS -> wording.text("progress.flag.datasystem");
            case DATA_TOO_OLD -> wording.text("progress.flag.tooold");
            case PROVISIONAL_DATA -> wording.text("progress.flag.provisional");
        };
    }
}
