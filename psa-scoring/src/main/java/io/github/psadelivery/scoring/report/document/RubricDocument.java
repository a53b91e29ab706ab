package io.github.psadelivery.scoring.report.document;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Measure;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.report.document.internal.Anchors;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Entry;
import io.github.psadelivery.scoring.report.document.internal.DocumentPage.Row;
import io.github.psadelivery.scoring.report.document.internal.HtmlDocument;
import io.github.psadelivery.scoring.report.document.internal.MarkdownDocument;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The documentation of a rubric, for whoever is rated by it: where it comes from, its scales, each area with questions and
 * what each level looks like, each rule as a sentence with reason and source, when a judgement is provisional, worked
 * cases, and versions. Each row has an anchor that links can lead to.
 *
 * <p>As HTML it is one page that fetches nothing and holds no script. Text from the tables is never markup.
 *
 * <p>Thread-safety: immutable. The same rubric gives the same text.
 *
 * <pre>{@code
 * String page = new RubricDocument(Wording.english()).html(Rubrics.standard());
 * }</pre>
 */
public final class RubricDocument {
    private final Wording wording;
    private final RubricLabels labels;

    /** Writes in the language of these texts, and calls items and levels as the rubric does. */
    public RubricDocument(Wording wording) {
        this(wording, RubricLabels.own());
    }

    /** Calls items and levels by these labels; everything else stays as the rubric says it. */
    public RubricDocument(Wording wording, RubricLabels labels) {
        this.wording = wording;
        this.labels = labels;
    }

    /** Gives one page of HTML, which is well-formed XML too. */
    public String html(Rubric rubric) {
        return onto(new HtmlDocument(wording, OtherWords.of(labels, rubric)), rubric);
    }

    /** Gives the same as Markdown. */
    public String markdown(Rubric rubric) {
        return onto(new MarkdownDocument(), rubric);
    }

    private String onto(DocumentPage page, Rubric rubric) {
        page.title(wording.text("doc.title", rubric.header().title()));
        page.paragraph(wording.text("doc.about", rubric.header().id()));
        page.paragraph(wording.text("doc.assumption"));
        labels.reviews().forEach(review -> page.paragraph(wording.text("rubric.review", review)));
        contents(page);
        page.heading(2, "sources", wording.text("doc.sources"))
                .paragraph(rubric.header().source());
        page.paragraph(wording.text("rubric.licence", rubric.header().licence()));
        page.heading(2, "scales", wording.text("rubric.scales"));
        rubric.tables().scales().forEach(scale -> scale(page, scale));
        page.heading(2, "items", wording.text("rubric.items"));
        page.list(rubric.items().stream().map(this::link).toList());
        rubric.items().forEach(item -> item(page, rubric, item));
        page.heading(2, "rules", wording.text("rubric.rules"));
        Stream.concat(rubric.judgements().stream(), Stream.of(rubric.likelihood()))
                .forEach(judgement -> rules(page, rubric, judgement));
        page.heading(2, "coverage", wording.text("rubric.coverage"));
        page.table(
                wording.text("doc.coverage.caption"),
                columns(
                        wording.text("doc.judgement"),
                        wording.text("doc.share"),
                        wording.text("doc.required"),
                        wording.text("doc.because"),
                        wording.text("doc.source")),
                rubric.tables().coverage().stream()
                        .map(coverage -> coverage(coverage))
                        .toList());
        measures(page, rubric);
        page.heading(2, "cases", wording.text("doc.cases"));
        new CasesPart(wording, labels).onto(page, rubric);
        history(page, rubric);
        return page.end();
    }

    private void contents(DocumentPage page) {
        page.heading(2, "contents", wording.text("doc.contents"));
        page.list(List.of(
                new Entry(wording.text("doc.sources"), "sources"),
                new Entry(wording.text("rubric.scales"), "scales"),
                new Entry(wording.text("rubric.items"), "items"),
                new Entry(wording.text("rubric.rules"), "rules"),
                new Entry(wording.text("rubric.coverage"), "coverage"),
                new Entry(wording.text("doc.measures"), "measures"),
                new Entry(wording.text("doc.cases"), "cases"),
                new Entry(wording.text("doc.history"), "history")));
    }

    private void scale(DocumentPage page, Scale scale) {
        page.heading(3, Anchors.of("scale", scale.id()), scale.id());
        page.table(
                wording.text("doc.scale.caption", scale.id()),
                columns(
                        wording.text("doc.level"),
                        wording.text("doc.code"),
                        wording.text("doc.meaning"),
                        wording.text("doc.source")),
                scale.levels().stream()
                        .map(level -> row(
                                Anchors.of(
                                        "level",
                                        scale.id() + " " + level.level().code()),
                                labels.label(level.level()),
                                level.level().code(),
                                level.meaning(),
                                level.source()))
                        .toList());
    }

    private Entry link(Item item) {
        return new Entry("%s: %s".formatted(item.id(), labels.label(item)), Anchors.of("item", item.id()));
    }

    private void item(DocumentPage page, Rubric rubric, Item item) {
        page.heading(3, Anchors.of("item", item.id()), "%s: %s".formatted(item.id(), labels.label(item)));
        item.parent()
                .map(rubric::required)
                .ifPresent(parent -> page.list(List.of(new Entry(
                        wording.text("doc.beneath", labels.label(parent)), Anchors.of("item", parent.id())))));
        if (item.kind() == ItemKind.GROUP) {
            page.paragraph(wording.text("doc.group"));
        }
        item.scale().ifPresent(scale -> descriptors(page, item, scale));
        List<Entry> questions = rubric.tables().questions().stream()
                .filter(question -> question.item().equals(item.id()))
                .map(question -> Entry.of(question.text()))
                .toList();
        if (!questions.isEmpty()) {
            page.paragraph(wording.text("doc.questions")).list(questions);
        }
        page.paragraph(wording.text("cap.source", item.source()));
    }

    private void descriptors(DocumentPage page, Item item, Scale scale) {
        List<Row> rows = new ArrayList<>();
        for (int rank = 0; rank < scale.size(); rank++) {
            rows.add(row("", labels.label(scale.at(rank)), item.descriptors().get(rank)));
        }
        page.table(
                wording.text("doc.descriptors", labels.label(item), scale.id()),
                columns(wording.text("doc.level"), wording.text("doc.looks")),
                rows);
    }

    private void rules(DocumentPage page, Rubric rubric, Item judgement) {
        List<Cap> caps = rubric.caps(judgement.id());
        page.heading(3, Anchors.of("rules", judgement.id()), labels.label(judgement));
        if (caps.isEmpty()) {
            page.paragraph(wording.text("doc.norules"));
        }
        page.table(
                wording.text("doc.rules.caption", labels.label(judgement)),
                columns(
                        wording.text("doc.rule"),
                        wording.text("doc.says"),
                        wording.text("doc.because"),
                        wording.text("doc.source")),
                caps.stream()
                        .map(cap -> row(
                                Anchors.of("rule", cap.id()),
                                cap.id(),
                                rubric.sentence(cap),
                                cap.because(),
                                cap.source()))
                        .toList());
    }

    private static Row coverage(Coverage coverage) {
        return row(
                Anchors.of("coverage", coverage.judgement()),
                coverage.judgement(),
                coverage.minimumShare().toString(),
                String.join("; ", coverage.required()),
                coverage.because(),
                coverage.source());
    }

    private void measures(DocumentPage page, Rubric rubric) {
        page.heading(2, "measures", wording.text("doc.measures"));
        for (Measure measure : rubric.tables().measures()) {
            page.heading(3, Anchors.of("measure", measure.id()), measure.id());
            page.table(
                    wording.text("doc.measure.caption", measure.id(), measure.item()),
                    columns(
                            wording.text("doc.level"),
                            wording.text("doc.band"),
                            wording.text("doc.because"),
                            wording.text("doc.source")),
                    measure.bands().stream()
                            .map(band -> row(
                                    "",
                                    labels.label(band.level()),
                                    band.value()
                                            .map(BigDecimal::toPlainString)
                                            .map(value -> band.bound().words() + " " + value)
                                            .orElseGet(() -> band.bound().words()),
                                    band.because(),
                                    band.source()))
                            .toList());
        }
    }

    private void history(DocumentPage page, Rubric rubric) {
        page.heading(2, "history", wording.text("doc.history"));
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(wording.text("doc.version", rubric.header().version())));
        String from = rubric.header().effectiveFrom().toString();
        entries.add(Entry.of(rubric.header()
                .effectiveTo()
                .map(to -> wording.text("rubric.inforce.until", from, to.toString()))
                .orElseGet(() -> wording.text("rubric.inforce", from))));
        rubric.header().parent().ifPresent(parent -> entries.add(Entry.of(wording.text("rubric.extends", parent))));
        entries.add(Entry.of(wording.text("rubric.hash", rubric.reference().hash())));
        page.list(entries);
    }

    private static List<String> columns(String... names) {
        return List.of(names);
    }

    static Row row(String anchor, String... cells) {
        return new Row(anchor, Stream.of(cells).map(Entry::of).toList());
    }
}
