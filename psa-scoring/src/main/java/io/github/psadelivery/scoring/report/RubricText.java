package io.github.psadelivery.scoring.report;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricHeader;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A rubric as plain text or Markdown: what it says of itself, its scales, judgements, areas and rules, each rule with its reason
 * and source.
 *
 * <p>Thread-safety: immutable. The same rubric gives the same text.
 *
 * <pre>{@code
 * String text = new RubricText(Wording.english()).of(Rubrics.standard());
 * }</pre>
 */
public final class RubricText {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public RubricText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public RubricText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Names a rubric in one line: id, version, the beginning of its hash, and title. */
    static String line(Rubric rubric, Wording wording) {
        return wording.text(
                "rubric.line",
                rubric.reference().id(),
                rubric.reference().version(),
                rubric.reference().shortHash(),
                rubric.header().title());
    }

    /** Gives the whole rubric as plain text. */
    public String of(Rubric rubric) {
        return onto(new TextPage(), rubric).toString();
    }

    /** Gives the whole rubric as Markdown. */
    public String markdown(Rubric rubric) {
        return onto(new MarkdownPage(), rubric).toString();
    }

    private Page onto(Page page, Rubric rubric) {
        Item likelihood = rubric.likelihood();
        return page.title(line(rubric, wording))
                .passages(header(rubric))
                .section(
                        wording.text("rubric.scales"),
                        rubric.tables().scales().stream().map(this::scale).toList())
                .section(wording.text("rubric.items"), List.of(tree(rubric, likelihood, Optional.empty())))
                .section(
                        wording.text("rubric.rules"),
                        Stream.concat(rubric.judgements().stream(), Stream.of(likelihood))
                                .map(judgement -> rules(rubric, judgement))
                                .toList())
                .section(
                        wording.text("rubric.coverage"),
                        rubric.tables().coverage().stream()
                                .map(coverage -> coverage(rubric, coverage))
                                .toList());
    }

    /** Gives the rubric's name in one line, and in the next what is in it, counted. */
    public String summary(Rubric rubric) {
        List<WorkedCase> cases = rubric.tables().cases();
        String counts = wording.text(
                "rubric.counts",
                rubric.items().size(),
                rubric.areas(rubric.likelihood().id()).size(),
                rubric.tables().caps().size(),
                cases.size(),
                cases.stream().filter(WorkedCase::isDeparture).count());
        return new TextPage()
                .lines(List.of(TextWrap.clean(line(rubric, wording)), counts))
                .toString();
    }

    private List<Passage> header(Rubric rubric) {
        RubricHeader header = rubric.header();
        List<String> texts = new ArrayList<>();
        labels.reviews().forEach(review -> texts.add(wording.text("rubric.review", review)));
        texts.add(header.effectiveTo()
                .map(to -> wording.text(
                        "rubric.inforce.until", header.effectiveFrom().toString(), to.toString()))
                .orElseGet(() ->
                        wording.text("rubric.inforce", header.effectiveFrom().toString())));
        header.parent().ifPresent(parent -> texts.add(wording.text("rubric.extends", parent)));
        texts.add(wording.text("cap.source", header.source()));
        texts.add(wording.text("rubric.licence", header.licence()));
        texts.add(wording.text("rubric.hash", rubric.reference().hash()));
        return texts.stream().map(Passage::of).toList();
    }

    private Passage scale(Scale scale) {
        return new Passage(scale.id(), scale.levels().stream().map(this::level).toList());
    }

    private Passage level(ScaleLevel level) {
        return Passage.of(wording.text(
                "rubric.level", labels.label(level.level()), level.level().code(), level.meaning()));
    }

    private String name(Item item) {
        return explanation.item(item);
    }

    /** An item and what is beneath it; a scale is told where it is not that of the item above. */
    private Passage tree(Rubric rubric, Item item, Optional<Scale> scaleAbove) {
        Optional<Scale> scale = item.scale().or(() -> scaleAbove);
        String name = name(item);
        return new Passage(
                scale.filter(own -> !scale.equals(scaleAbove))
                        .map(own -> wording.text("rubric.item", name, own.id()))
                        .orElse(name),
                rubric.children(item.id()).stream()
                        .map(child -> tree(rubric, child, scale))
                        .toList());
    }

    private Passage rules(Rubric rubric, Item judgement) {
        return new Passage(
                name(judgement),
                rubric.caps(judgement.id()).stream()
                        .map(cap -> rule(rubric, cap))
                        .toList());
    }

    private Passage rule(Rubric rubric, Cap cap) {
        return Passage.of(wording.text("cap.rule", cap.id(), rubric.sentence(cap)))
                .with(Passage.of(wording.text("cap.because", cap.because())))
                .with(Passage.of(wording.text("cap.source", cap.source())));
    }

    private Passage coverage(Rubric rubric, Coverage coverage) {
        String share = coverage.minimumShare().toString();
        String judgement = name(rubric.required(coverage.judgement()));
        String required = coverage.required().stream()
                .map(rubric::required)
                .map(this::name)
                .collect(joining("; "));
        return Passage.of(
                        required.isEmpty()
                                ? wording.text("rubric.provisional.share", judgement, share)
                                : wording.text("rubric.provisional", judgement, share, required))
                .with(Passage.of(wording.text("cap.because", coverage.because())))
                .with(Passage.of(wording.text("cap.source", coverage.source())));
    }
}
