package io.github.psadelivery.scoring.report.page;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The assessment form: the judgements, the inputs and the likelihood, each with its level, how it came about, the summary of
 * its rationale, and the evidence.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, the assessment form.
 */
final class FormPart {
    private final DeliveryReportLine line;
    private final Scored scored;
    private final LineCells cells;
    private final Wording wording;
    private final RubricLabels labels;

    FormPart(DeliveryReportLine line, LineCells cells, Wording wording, RubricLabels labels) {
        this.line = line;
        this.scored = line.scored();
        this.cells = cells;
        this.wording = wording;
        this.labels = labels;
    }

    void onto(DocumentPage page) {
        Stream<Row> judgements = scored.judgements().stream().map(this::judgement);
        Stream<Row> inputs = scored
                .usedRubric()
                .children(scored.usedRubric().likelihood().id())
                .stream()
                .filter(item -> item.kind() == ItemKind.INPUT)
                .map(this::input);
        page.table(
                wording.text(
                        "page.form.caption",
                        line.subject().id(),
                        line.date().effective().toString()),
                List.of(
                        wording.text("page.form.item"),
                        wording.text("doc.level"),
                        wording.text("page.form.rationale"),
                        wording.text("page.form.evidence")),
                Stream.of(judgements, inputs, Stream.of(likelihood()))
                        .flatMap(rows -> rows)
                        .toList());
    }

    private Row judgement(JudgementResult result) {
        List<Entry> beneath = new ArrayList<>();
        beneath.add(
                Entry.of(result.stated().isPresent() ? wording.text("basis.stated") : wording.text("basis.derived")));
        if (!result.outcome().isSettled()) {
            beneath.add(Entry.of(wording.text("page.form.open")));
        }
        if (result.provisional().isPresent()) {
            beneath.add(Entry.of(wording.text("page.provisional")));
        }
        return row(result.judgement(), cells.outcome(result.outcome()).with(beneath), result.stated());
    }

    private Row input(Item input) {
        Optional<Rated> rated = scored.assessment()
                .statementOn(input.id())
                .flatMap(statement -> statement.fold(Optional::of, notApplicable -> Optional.empty()));
        Entry level = cells.column(line, input);
        return row(
                input,
                scored.unknownInputs().contains(input)
                        ? level.with(List.of(Entry.of(wording.text("page.form.unknown"))))
                        : level,
                rated);
    }

    private Row row(Item item, Entry level, Optional<Rated> rated) {
        return Row.of(List.of(
                Entry.of(labels.label(item)),
                level,
                Entry.of(rated.map(Rated::because)
                        .filter(reason -> !reason.isBlank())
                        .orElseGet(() -> none(item, rated))),
                Entry.of(rated.map(FormPart::evidence)
                        .filter(evidence -> !evidence.isEmpty())
                        .orElseGet(() -> wording.text("page.form.noevidence")))));
    }

    /** What is derived has its reasons further down. */
    private String none(Item item, Optional<Rated> rated) {
        return item.kind() == ItemKind.JUDGEMENT && rated.isEmpty()
                ? wording.text("page.form.derived", wording.text("page.why.heading"))
                : wording.text("page.form.norationale");
    }

    static String evidence(Rated rated) {
        return rated.evidence().stream().map(Evidence::reference).collect(joining("; "));
    }

    private Row likelihood() {
        return Row.of(List.of(
                Entry.of(labels.label(scored.usedRubric().likelihood())),
                cells.likelihood(line, true),
                Entry.of(
                        line.published().isPresent()
                                ? wording.text("page.form.published")
                                : wording.text("page.form.given")),
                Entry.of(wording.text("page.form.noevidence"))));
    }
}
