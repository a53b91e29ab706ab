package io.github.psadelivery.scoring.report;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.internal.AssessmentHead;
import io.github.psadelivery.scoring.report.internal.JudgementText;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One scored assessment explained as plain text or Markdown: what came out, why, what was assumed, and by which rubric.
 *
 * <p>Thread-safety: immutable. The same result gives the same text.
 *
 * <pre>{@code
 * String text = new ScoredText(Wording.english()).of(scored);
 * }</pre>
 */
public final class ScoredText {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;
    private final JudgementText judgements;
    private final AssessmentHead head;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public ScoredText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public ScoredText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
        this.judgements = new JudgementText(wording, explanation);
        this.head = new AssessmentHead(wording);
    }

    /** Gives the whole explanation as plain text. */
    public String of(Scored scored) {
        return onto(new TextPage(), scored).toString();
    }

    /** Gives the whole explanation as Markdown. */
    public String markdown(Scored scored) {
        return onto(new MarkdownPage(), scored).toString();
    }

    private Page onto(Page page, Scored scored) {
        page.title(head.title(scored.assessment()));
        identity(scored.assessment()).forEach(page::paragraph);
        page.blank().passage(likelihood(scored));
        for (JudgementResult judgement : scored.judgements()) {
            page.blank().passage(judgements.of(judgement, scored));
        }
        page.section(wording.text("scored.inputs"), inputs(scored))
                .section(wording.text("report.corrections"), corrections(scored.assessment()))
                .blank()
                .paragraph(rubric(scored.rubric()));
        labels.reviews().forEach(review -> page.paragraph(wording.text("rubric.review", review)));
        return page;
    }

    private List<String> identity(Assessment assessment) {
        List<String> lines = new ArrayList<>();
        if (!assessment.subject().departments().isEmpty()) {
            lines.add(String.join(", ", assessment.subject().departments()));
        }
        lines.addAll(head.dateAndAssessor(assessment));
        return lines;
    }

    private Passage likelihood(Scored scored) {
        String name = explanation.item(scored.usedRubric().likelihood());
        String level = explanation.outcome(scored.likelihood());
        List<Passage> details = new ArrayList<>();
        if (scored.isProvisional()) {
            details.add(Passage.of(wording.text(
                    "scored.provisional",
                    scored.judgements().stream()
                            .filter(judgement -> judgement.provisional().isPresent())
                            .map(judgement -> explanation.item(judgement.judgement()))
                            .collect(joining("; ")))));
        }
        details.addAll(explanation.reasons(
                scored.derivedLikelihood().atWorst(), scored.derivedLikelihood().atBest()));
        published(scored).ifPresent(details::add);
        if (!scored.isBoundsProved()) {
            details.add(Passage.of(wording.text("scored.unproved")));
        }
        return new Passage(
                scored.likelihood().isSettled()
                        ? wording.text("scored.settled", name, level)
                        : wording.text("scored.open", name, level),
                details);
    }

    private Optional<Passage> published(Scored scored) {
        return scored.override()
                .map(explanation::departure)
                .or(() -> scored.published()
                        .map(level -> Passage.of(
                                scored.likelihood().isSettled()
                                        ? wording.text("scored.aspublished", explanation.level(level))
                                        : wording.text("scored.within", explanation.level(level)))));
    }

    private List<Passage> inputs(Scored scored) {
        Item likelihood = scored.usedRubric().likelihood();
        return scored.usedRubric().children(likelihood.id()).stream()
                .filter(item -> item.kind() == ItemKind.INPUT)
                .map(item -> input(item, scored))
                .toList();
    }

    private Passage input(Item item, Scored scored) {
        Optional<Rated> rated = scored.assessment()
                .statementOn(item.id())
                .flatMap(statement -> statement.fold(Optional::of, notApplicable -> Optional.empty()));
        return rated.map(stated -> new Passage(
                        wording.text(
                                "item.level",
                                explanation.item(item),
                                explanation.level(item.requiredScale()
                                        .level(stated.level())
                                        .orElseThrow())),
                        judgements.grounds(stated)))
                .orElseGet(() -> Passage.of(
                        scored.unknownInputs().contains(item)
                                ? wording.text("scored.unknown", explanation.item(item))
                                : wording.text("scored.missing", explanation.item(item))));
    }

    private List<Passage> corrections(Assessment assessment) {
        return assessment.corrections().stream().map(this::correction).toList();
    }

    private Passage correction(Correction correction) {
        return Passage.of(wording.text(
                "scored.correction",
                correction.item(),
                correction.asPrinted(),
                correction.readAs(),
                correction.because()));
    }

    private String rubric(RubricReference rubric) {
        return wording.text("scored.rubric", rubric.id(), rubric.version(), rubric.hash());
    }
}
