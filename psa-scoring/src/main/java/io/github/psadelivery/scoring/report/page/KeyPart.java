package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.document.internal.Tones;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/** What the words of a page mean and where that comes from: the columns, and each level of their scales with its source. */
final class KeyPart {
    private final Rubric rubric;
    private final Wording wording;
    private final RubricLabels labels;
    private final Tones tones;

    KeyPart(Rubric rubric, Wording wording, RubricLabels labels) {
        this.rubric = rubric;
        this.wording = wording;
        this.labels = labels;
        this.tones = Tones.of(rubric);
    }

    void onto(DocumentPage page, List<Item> columns) {
        page.paragraph(wording.text("page.key.about"));
        page.list(columns.stream()
                .map(column -> Entry.of(wording.text("page.item", LineCells.heading(column), labels.label(column)))
                        .with(List.of(Entry.of(column.source()))))
                .toList());
        columns.stream().map(Item::requiredScale).distinct().forEach(scale -> scale(page, scale));
        page.paragraph(wording.text(
                "scored.rubric",
                rubric.reference().id(),
                rubric.reference().version(),
                rubric.reference().hash()));
        page.paragraph(wording.text("cap.source", rubric.header().source()));
    }

    private void scale(DocumentPage page, Scale scale) {
        page.table(
                wording.text("doc.scale.caption", scale.id()),
                List.of(
                        wording.text("doc.level"),
                        wording.text("doc.code"),
                        wording.text("doc.meaning"),
                        wording.text("doc.source")),
                scale.levels().stream().map(this::row).toList());
    }

    private Row row(ScaleLevel level) {
        return Row.of(List.of(
                Entry.level(labels.label(level.level()), tones.of(level.level())),
                Entry.of(level.level().code()),
                Entry.of(level.meaning()),
                Entry.of(level.source())));
    }
}
