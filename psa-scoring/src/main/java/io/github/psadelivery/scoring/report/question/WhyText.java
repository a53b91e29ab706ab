package io.github.psadelivery.scoring.report.question;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
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
    private final ExplanationText explanation;

    /** Writes in the language of these texts. */
    public WhyText(Wording wording) {
        this.wording = wording;
        this.explanation = new ExplanationText(wording);
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
                        settled -> wording.text(
                                "why.settled", name, settled.level().label(), date),
                        open -> wording.text(
                                "why.open",
                                name,
                                open.worst().label(),
                                open.best().label(),
                                date)));
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
                .ifPresent(override -> sentences.add(
                        wording.text("why.published", override.to().label())));
        return String.join(" ", sentences);
    }

    /** Gives the whole explanation as plain text, with the next lower ceilings at its end. */
    public String atLength(Scored scored) {
        return new ScoredText(wording).of(scored) + nextText(scored);
    }

    private String nextText(Scored scored) {
        return Why.of(scored).atWorst().next().stream()
                .map(next -> Page.ofText()
                        .section(wording.text("why.next.heading", next.level().label()), passages(next))
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
                            ? wording.text("why.free.best", end.level().label())
                            : wording.text("why.free", end.level().label()));
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text(
                "why.held",
                end.level().label(),
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
        String name = judgement.item().label();
        return end.binding().isEmpty()
                ? wording.text("why.judgement.free", name, end.level().label())
                : wording.text(
                        "why.judgement",
                        name,
                        end.level().label(),
                        grounds(end)
                                .map(ground -> words(ground.trigger()))
                                .distinct()
                                .collect(joining(", ")));
    }

    private String words(Trigger trigger) {
        return trigger.basis() == Trigger.Basis.ASSUMED
                ? wording.text("why.ground.assumed", trigger.item().label())
                : wording.text(
                        "why.ground", trigger.item().label(), trigger.level().label());
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
                next.level().label(),
                next.caps().stream().map(NextCeiling.NotApplying::sentence).collect(joining(" ")));
    }
}
