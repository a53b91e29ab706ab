package io.github.psadelivery.scoring.report;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.ExplanationText;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.stream.Stream;

/**
 * A list of results as plain text of at most 120 columns, or as Markdown: one row an assessment, in the order given,
 * and a last line that counts.
 *
 * <p>Thread-safety: immutable. The same results give the same text.
 *
 * <pre>{@code
 * String text = new ScoreListText(Wording.english()).of(results);
 * }</pre>
 */
public final class ScoreListText {
    private static final List<Integer> WIDEST_CELLS = List.of(16, 40, 10, 14, 8, 22);

    private final Wording wording;
    private final RubricLabels labels;
    private final ExplanationText explanation;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public ScoreListText(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; rules, reasons and sources stay as the rubric says them. */
    public ScoreListText(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
        this.explanation = new ExplanationText(wording, labels);
    }

    /** Gives the list as plain text; only the last line where there is no result. */
    public String of(List<Scored> results) {
        TextPage page = new TextPage();
        if (!results.isEmpty()) {
            TextTable table = new TextTable();
            rows(results).forEach(row -> table.row(wrapped(row)));
            page.lines(table.lines()).blank();
        }
        return beneath(page, results).toString();
    }

    /** Gives the list as Markdown; only the last line where there is no result. */
    public String markdown(List<Scored> results) {
        MarkdownPage page = new MarkdownPage();
        return beneath(results.isEmpty() ? page : page.table(rows(results)), results)
                .toString();
    }

    private Page beneath(Page page, List<Scored> results) {
        labels.reviews().forEach(review -> page.paragraph(wording.text("rubric.review", review)));
        return page.paragraph(counts(results));
    }

    private List<List<String>> rows(List<Scored> results) {
        List<String> names = List.of(
                wording.text("list.item"),
                wording.text("list.title"),
                wording.text("list.date"),
                wording.text("list.likelihood"),
                wording.text("list.settled"),
                wording.text("list.provisional"));
        return Stream.concat(Stream.of(names), results.stream().map(this::cells))
                .toList();
    }

    private static List<List<String>> wrapped(List<String> texts) {
        return Stream.iterate(0, column -> column < texts.size(), column -> column + 1)
                .map(column -> TextWrap.wrap(texts.get(column), WIDEST_CELLS.get(column)))
                .toList();
    }

    private List<String> cells(Scored scored) {
        Assessment assessment = scored.assessment();
        return List.of(
                assessment.subject().id(),
                assessment.subject().title(),
                assessment.date().effective().toString(),
                explanation.outcome(scored.likelihood()),
                scored.likelihood().isSettled() ? wording.text("list.yes") : wording.text("list.open"),
                scored.isProvisional()
                        ? wording.text("list.because", provisionalJudgements(scored))
                        : wording.text("list.no"));
    }

    private static String provisionalJudgements(Scored scored) {
        return scored.judgements().stream()
                .filter(judgement -> judgement.provisional().isPresent())
                .map(judgement -> judgement.judgement().id())
                .collect(joining(", "));
    }

    private String counts(List<Scored> results) {
        return wording.text(
                "list.last",
                results.size(),
                results.stream()
                        .filter(scored -> scored.likelihood().isSettled())
                        .count(),
                results.stream()
                        .filter(scored -> !scored.likelihood().isSettled())
                        .count(),
                results.stream().filter(Scored::isProvisional).count());
    }
}
