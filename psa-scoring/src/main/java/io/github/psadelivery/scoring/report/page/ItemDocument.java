package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.report.chart.RatingHistory;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.HtmlDocument;
import io.github.psadelivery.scoring.report.document.internal.MarkdownDocument;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.internal.AssessmentHead;
import io.github.psadelivery.scoring.report.internal.JudgementText;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One item at one date: the assessment form with rationale and evidence, what would lift the likelihood if the caller asked,
 * why it is what it is and what was assumed, every area, the trajectories of what measures it if the caller has a register,
 * and how the likelihood came here over the dates.
 *
 * <p>As HTML it is one page that fetches nothing and holds no script, for a wide screen, a phone and A4. Text from
 * assessments and tables is never markup.
 *
 * <p>Thread-safety: immutable. The same page gives the same text.
 *
 * <p>Source: the form is that of Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit.
 *
 * <pre>{@code
 * String page = new ItemDocument(Wording.english()).html(ItemPage.latest(report.items().get(0)));
 * }</pre>
 */
public final class ItemDocument {
    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;
    private final JudgementText judgements;
    private final AssessmentHead head;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public ItemDocument(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public ItemDocument(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
        this.judgements = new JudgementText(wording, explanation);
        this.head = new AssessmentHead(wording);
    }

    /** Gives one page of HTML, which is well-formed XML too. */
    public String html(ItemPage item) {
        Rubric rubric = item.line().scored().usedRubric();
        return onto(new HtmlDocument(wording, OtherWords.of(labels, rubric)), item);
    }

    /** Gives the same as Markdown; the chart is there by what it says. */
    public String markdown(ItemPage item) {
        return onto(new MarkdownDocument(), item);
    }

    private String onto(DocumentPage page, ItemPage item) {
        Assessment assessment = item.line().scored().assessment();
        page.title(head.title(assessment));
        if (!assessment.subject().departments().isEmpty()) {
            page.paragraph(String.join("; ", assessment.subject().departments()));
        }
        head.dateAndAssessor(assessment).forEach(page::paragraph);
        page.paragraph(likelihood(item.line().scored()));
        labels.reviews().forEach(review -> page.paragraph(wording.text("rubric.review", review)));
        sections(item).add(item.added()).onto(page, wording);
        return page.end();
    }

    private String likelihood(Scored scored) {
        String name = labels.label(scored.usedRubric().likelihood());
        String level = explanation.outcome(scored.likelihood());
        return scored.likelihood().isSettled()
                ? wording.text("page.item.settled", name, level)
                : wording.text("page.item.open", name, level);
    }

    private Sections sections(ItemPage item) {
        Scored scored = item.line().scored();
        Rubric rubric = scored.usedRubric();
        LineCells cells = new LineCells(rubric, wording, labels);
        AreasPart areas = new AreasPart(scored, cells, wording, labels);
        Sections sections = new Sections()
                .add(
                        "form",
                        wording.text("page.form.heading"),
                        page -> new FormPart(item.line(), cells, wording, labels).onto(page))
                .add(
                        "departure",
                        wording.text("page.departure.heading"),
                        scored.override().map(explanation::departure).stream().toList())
                .add("lift", wording.text("page.lift.heading"), item.lifts())
                .add("why", wording.text("page.why.heading"), page -> why(page, scored));
        if (areas.isAnyAreaStated()) {
            sections.add("areas", wording.text("page.areas.heading"), areas::onto);
        }
        if (!item.trajectories().isEmpty()) {
            sections.add(
                    "trajectories",
                    wording.text("page.trajectory.heading"),
                    page -> trajectories(page, item.trajectories()));
        }
        return sections.add(
                        wording.text("page.history.heading"),
                        new RatingHistory(wording, labels).of(item.item(), rubric))
                .add("corrections", wording.text("report.corrections"), corrections(scored.assessment()))
                .add(
                        "key",
                        wording.text("page.key.heading"),
                        page -> new KeyPart(rubric, wording, labels).onto(page, columns(rubric)));
    }

    private void trajectories(DocumentPage page, ItemTrajectories trajectories) {
        trajectories.sentences().forEach(page::paragraph);
        for (Chart chart : trajectories.charts()) {
            page.heading(3, chart.id(), chart.title());
            Sections.chart(page, chart);
        }
        page.list(trajectories.sources().stream()
                .map(source -> DocumentPage.Entry.of(wording.text("cap.source", source)))
                .toList());
    }

    private void why(DocumentPage page, Scored scored) {
        page.heading(3, "why-likelihood", labels.label(scored.usedRubric().likelihood()));
        List<Passage> reasons = new ArrayList<>(explanation.reasons(
                scored.derivedLikelihood().atWorst(), scored.derivedLikelihood().atBest()));
        scored.unknownInputs()
                .forEach(input -> reasons.add(Passage.of(wording.text("scored.unknown", explanation.item(input)))));
        if (!scored.isBoundsProved()) {
            reasons.add(Passage.of(wording.text("scored.unproved")));
        }
        page.list(entries(reasons));
        for (int index = 0; index < scored.judgements().size(); index++) {
            Passage judgement = judgements.of(scored.judgements().get(index), scored);
            page.heading(3, "why-" + (index + 1), judgement.text());
            page.list(entries(judgement.details()));
        }
    }

    private static List<DocumentPage.Entry> entries(List<Passage> passages) {
        return passages.stream().map(DocumentPage.Entry::of).toList();
    }

    private static List<Item> columns(Rubric rubric) {
        return Stream.of(
                        rubric.judgements().stream(),
                        rubric.children(rubric.likelihood().id()).stream()
                                .filter(item -> item.kind() == ItemKind.INPUT),
                        Stream.of(rubric.likelihood()))
                .flatMap(items -> items)
                .toList();
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
}
