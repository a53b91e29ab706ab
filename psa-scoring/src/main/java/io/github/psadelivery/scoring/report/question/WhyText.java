package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.report.ScoredText;
import io.github.psadelivery.scoring.why.NextCeiling;
import io.github.psadelivery.scoring.why.Why;
import io.github.psadelivery.scoring.why.WhyCap;
import io.github.psadelivery.scoring.why.WhyEnd;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why a result is what it is, in one paragraph of plain words, or at length. Immutable. The same result gives the same
 * text.
 *
 * <pre>{@code
 * String paragraph = new WhyText(Wording.english()).inShort(scored);
 * }</pre>
 */
public final class WhyText {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public WhyText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public WhyText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Gives one paragraph, without a line end: the level, what holds it there, what is assumed, and what would be next. */
    public String inShort(Scored scored) {
        Assessment assessment = scored.assessment();
        Why why = Why.of(scored);
        String name = wording.text(
                "why.subject", assessment.subject().id(), assessment.subject().title());
        String date = assessment.date().effective().toString();
        List<String> sentences = new ArrayList<>();
        sentences.add(why.outcome()
                .fold(
                        settled -> wording.text("why.settled", name, labels.label(settled.level()), date),
                        open -> wording.text(
                                "why.open", name, labels.label(open.worst()), labels.label(open.best()), date)));
        boolean isOpen = !why.outcome().isSettled();
        sentences.addAll(held(why.atWorst(), isOpen));
        if (isOpen) {
            sentences.addAll(held(why.atBest(), true));
        }
        missing(why.atWorst()).stream()
                .map(items -> wording.text("why.missing", items))
                .forEach(sentences::add);
        why.atWorst().next().stream().map(this::next).forEach(sentences::add);
        if (scored.isProvisional()) {
            sentences.add(wording.text("why.provisional"));
        }
        scored.override()
                .ifPresent(override -> sentences.add(wording.text("why.published", labels.label(override.to()))));
        return String.join(" ", sentences);
    }

    /** Gives the whole explanation as plain text, with the next lower ceilings at its end. */
    public String atLength(Scored scored) {
        return new ScoredText(wording, labels).of(scored) + nextText(scored);
    }

    private String nextText(Scored scored) {
        return Why.of(scored).atWorst().next().stream()
                .map(next -> Page.ofText()
                        .section(wording.text("why.next.heading", labels.label(next.level())), passages(next))
                        .toString())
                .collect(joining());
    }

    /** Gives the caps of a ceiling that did not bind, each with what it counted. */
    public List<Passage> passages(NextCeiling next) {
        return next.caps().stream()
                .map(cap -> Passage.of(wording.text("cap.rule", cap.cap().id(), cap.sentence()))
                        .with(cap.counts().stream()
                                .map(count -> Passage.of(wording.text(
                                        "why.count", count.condition().toString(), count.count(), count.needed())))
                                .toList()))
                .toList();
    }

    private List<String> held(WhyEnd end, boolean isOpen) {
        if (end.binding().isEmpty()) {
            return List.of(
                    isOpen
                            ? wording.text("why.free.best", labels.label(end.level()))
                            : wording.text("why.free", labels.label(end.level())));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "why.held",
                labels.label(end.level()),
                grounds(end).map(ground -> words(ground.trigger())).distinct().collect(joining(", "))));
        grounds(end)
                .flatMap(ground -> ground.beneath().stream())
                .filter(why -> why.stated().isEmpty())
                .distinct()
                .forEach(why -> sentences.add(because(why)));
        end.binding().stream()
                .map(cap -> cap.applied().cap().because())
                .distinct()
                .forEach(sentences::add);
        return sentences;
    }

    private static Stream<WhyCap.Ground> grounds(WhyEnd end) {
        return end.binding().stream().flatMap(cap -> cap.grounds().stream());
    }

    /** Why a judgement that set a cap off has its level. */
    private String because(Why judgement) {
        WhyEnd end = judgement.atWorst();
        String name = labels.label(judgement.item());
        return end.binding().isEmpty()
                ? wording.text("why.judgement.free", name, labels.label(end.level()))
                : wording.text(
                        "why.judgement",
                        name,
                        labels.label(end.level()),
                        grounds(end)
                                .map(ground -> words(ground.trigger()))
                                .distinct()
                                .collect(joining(", ")));
    }

    private String words(Trigger trigger) {
        return trigger.basis() == Trigger.Basis.ASSUMED
                ? wording.text("why.ground.assumed", labels.label(trigger.item()))
                : wording.text("why.ground", labels.label(trigger.item()), labels.label(trigger.level()));
    }

    /** The missing items of the likelihood and of the judgements that hold it, as one text; nothing where there are none. */
    private List<String> missing(WhyEnd end) {
        Set<Item> missing = new LinkedHashSet<>(end.assumed());
        grounds(end)
                .flatMap(ground -> ground.beneath().stream())
                .flatMap(why -> why.ends().stream())
                .forEach(beneath -> missing.addAll(beneath.assumed()));
        return missing.isEmpty()
                ? List.of()
                : List.of(missing.stream().map(explanation::item).collect(joining("; ")));
    }

    private String next(NextCeiling next) {
        return wording.text(
                "why.next",
                labels.label(next.level()),
                next.caps().stream().map(NextCeiling.NotApplying::sentence).collect(joining(" ")));
    }
}
