package io.github.psadelivery.scoring.report.document;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.scoring.report.document.internal.Anchors;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/** The worked cases of a rubric as a table. */
final class CasesPart {
    private final Wording wording;
    private final RubricLabels labels;

    CasesPart(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
    }

    void onto(DocumentPage page, Rubric rubric) {
        List<WorkedCase> cases = rubric.tables().cases();
        page.paragraph(wording.text(
                "doc.cases.count",
                cases.size(),
                cases.stream().filter(WorkedCase::isDeparture).count()));
        page.table(
                wording.text("doc.cases.caption"),
                List.of(
                        wording.text("doc.case"),
                        wording.text("doc.about.case"),
                        wording.text("doc.given"),
                        wording.text("doc.gives"),
                        wording.text("doc.published"),
                        wording.text("doc.because"),
                        wording.text("doc.source")),
                cases.stream().map(this::row).toList());
    }

    private Row row(WorkedCase one) {
        String given = one.levelByItem().entrySet().stream()
                .map(entry -> "%s %s".formatted(entry.getKey(), labels.label(entry.getValue())))
                .collect(joining("; "));
        String gives = one.worst().equals(one.best())
                ? wording.text("doc.outcome", one.item(), labels.label(one.worst()))
                : wording.text("doc.outcome.open", one.item(), labels.label(one.worst()), labels.label(one.best()));
        return RubricDocument.row(
                Anchors.of("case", one.id()),
                one.id(),
                one.title(),
                given,
                gives,
                one.published().map(labels::label).orElseGet(() -> wording.text("doc.notpublished")),
                one.because(),
                one.source());
    }
}
