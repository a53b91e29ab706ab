package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.agreement.target.Composition;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.indicator.StandardProgress;
import io.github.psadelivery.scoring.progress.target.ElementProgress;
import io.github.psadelivery.scoring.progress.target.StandardAnswer;
import io.github.psadelivery.scoring.progress.target.TargetFlag;
import io.github.psadelivery.scoring.progress.target.TargetProgress;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets and standards of the departments' agreements in words. */
final class TargetPassages {
    private final Wording wording;
    private final ProgressWords words;

    TargetPassages(Wording wording, ProgressWords words) {
        this.wording = wording;
        this.words = words;
    }

    Passage of(TargetProgress target) {
        List<Passage> details = new ArrayList<>();
        target.date()
                .ifPresent(date -> details.add(Passage.of(wording.text("progress.due", date.toString()))));
        if (target.elements().size() > 1) {
            details.add(Passage.of(wording.text(
                    "progress.met", target.met(), target.elements().size(), needed(target.composition()))));
        }
        details.addAll(words.reasons(target.reasons()));
        target.noSlippage()
                .ifPresent(because -> details.add(Passage.of(wording.text("progress.noslippage", because))));
        target.flags().forEach(flag -> details.add(Passage.of(flag(flag))));
        target.elements().forEach(element -> details.add(element(element)));
        return new Passage(
                wording.text("progress.rated", target.target(), target.text(), target.term().label()), details);
    }

    Passage standard(StandardAnswer answer) {
        String status = answer.progress()
                .map(progress -> progress.status().label())
                .orElseGet(() -> wording.text("progress.standard.none"));
        List<Passage> details = new ArrayList<>();
        answer.progress().flatMap(StandardProgress::firstBreach).ifPresent(breach -> details.add(Passage.of(
                wording.text("progress.firstbreach", words.observed(breach, "")))));
        return new Passage(wording.text("progress.rated", answer.standard(), answer.text(), status), details);
    }

    private Passage element(ElementProgress element) {
        List<Passage> details = new ArrayList<>();
        element.goal()
                .ifPresent(goal -> details.add(Passage.of(wording.text(
                        "progress.goal", words.number(goal.value()), goal.date().toString()))));
        element.judgedBy()
                .ifPresent(judged -> details.add(
                        Passage.of(wording.text("progress.judgedby", words.observed(judged, "")))));
        element.gap()
                .ifPresent(gap -> details.add(Passage.of(
                        gap.signum() < 0
                                ? wording.text("progress.behind", words.percent(gap.negate()))
                                : wording.text("progress.beyond", words.percent(gap)))));
        element.flags().forEach(flag -> details.add(Passage.of(flag(flag))));
        details.addAll(words.reasons(element.reasons()));
        return new Passage(
                wording.text(
                        "progress.rated", element.element(), element.text(), element.term().label()),
                details);
    }

    private String needed(Optional<Composition> composition) {
        return composition
                .map(stated -> stated.fold(
                        all -> wording.text("progress.needed.all"),
                        atLeast -> wording.text("progress.needed.some", atLeast.k()),
                        expression -> expression.text(),
                        weighted -> wording.text("progress.needed.weights", words.number(weighted.threshold()))))
                .orElseGet(() -> wording.text("progress.needed.all"));
    }

    private String flag(TargetFlag flag) {
        return switch (flag) {
            case NO_INDICATOR -> wording.text("progress.flag.noindicator");
            case NO_TARGET_VALUE -> wording.text("progress.flag.notargetvalue");
            case STRAIGHT_LINE_ASSUMED -> wording.text("progress.flag.straightline");
            case NO_PATH -> wording.text("progress.flag.nopath");
            case REACHED_BEFORE_ITS_DATE -> wording.text("progress.flag.reachedearly");
            case REACHED_LATE -> wording.text("progress.flag.reachedlate");
            case DATA_TOO_OLD -> wording.text("progress.flag.tooold");
            case ELEMENTS_WITHOUT_DATA -> wording.text("progress.flag.elementswithoutdata");
            case COMPOSITION_NOT_STATED -> wording.text("progress.flag.compositionnotstated");
            case COMPOSITION_UNREADABLE -> wording.text("progress.flag.compositionunreadable");
        };
    }
}
