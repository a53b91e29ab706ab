package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Optional;

/** The areas to consider of each judgement, with level, rationale and evidence, and what is assumed where nothing is stated. */
final class AreasPart {
    private final Scored scored;
    private final LineCells cells;
    private final Wording wording;
    private final RubricLabels labels;

    AreasPart(Scored scored, LineCells cells, Wording wording, RubricLabels labels) {
        this.scored = scored;
        this.cells = cells;
        this.wording = wording;
        this.labels = labels;
    }

    /** Whether there is anything to tell: an area is assessed or does not apply. */
    boolean isAnyAreaStated() {
        return scored.usedRubric().areas(scored.usedRubric().likelihood().id()).stream()
                .anyMatch(area -> statement(area).isPresent());
    }

    private Optional<Statement> statement(Item area) {
        return scored.assessment().statementOn(area.id());
    }

    void onto(DocumentPage page) {
        page.paragraph(wording.text("page.areas.about"));
        for (Item judgement : scored.usedRubric().judgements()) {
            page.table(
                    wording.text("page.areas.caption", labels.label(judgement)),
                    List.of(
                            wording.text("chart.heat.area"),
                            wording.text("doc.level"),
                            wording.text("page.form.rationale"),
                            wording.text("page.form.evidence")),
                    scored.usedRubric().areas(judgement.id()).stream()
                            .map(this::row)
                            .toList());
        }
    }

    private Row row(Item area) {
        Optional<Statement> statement = statement(area);
        Entry level = statement
                .map(stated -> stated.fold(
                        rated -> cells.outcome(new Outcome.Settled(
                                area.requiredScale().level(rated.level()).orElseThrow())),
                        notApplicable -> Entry.of(wording.text("chart.notapplicable"))))
                .orElseGet(() -> Entry.of(wording.text("chart.notassessed")));
        String because = statement
                .map(Statement::because)
                .filter(words -> !words.isBlank())
                .orElse("");
        String evidence = statement
                .map(stated -> stated.fold(FormPart::evidence, notApplicable -> ""))
                .orElse("");
        return Row.of(List.of(
                Entry.of(wording.text("page.item", area.id(), labels.label(area))),
                level,
                Entry.of(because.isEmpty() ? wording.text("page.form.norationale") : because),
                Entry.of(evidence.isEmpty() ? wording.text("page.form.noevidence") : evidence)));
    }
}
