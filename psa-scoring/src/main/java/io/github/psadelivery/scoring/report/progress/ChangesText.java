package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.change.ChangeReport;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import io.github.psadelivery.scoring.progress.rules.RulesReference;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;

/**
 * Which ratings of a register changed between two days, and why, as plain text or as Markdown.
 *
 * <p>Thread-safety: immutable. The same report gives the same text.
 *
 * <pre>{@code
 * String text = new ChangesText(Wording.english()).of(RatingChanges.report(before, after));
 * }</pre>
 */
public final class ChangesText {
    private final Wording wording;
    private final Figures figures;

    /** Writes in the language of these texts. */
    public ChangesText(Wording wording) {
        this.wording = wording;
        this.figures = new Figures(wording);
    }

    /** Gives it as plain text. */
    public String of(ChangeReport report) {
        return onto(Page.ofText(), report).toString();
    }

    /** Gives it as Markdown. */
    public String markdown(ChangeReport report) {
        return onto(Page.ofMarkdown(), report).toString();
    }

    private Page onto(Page page, ChangeReport report) {
        page.title(wording.text(
                "progress.changes.title",
                report.register(),
                report.title(),
                report.since().toString(),
                report.asOf().toString()));
        if (!report.rulesSince().equals(report.rules())) {
            page.paragraph(rules("progress.changes.rulesbefore", report.rulesSince()));
        }
        page.paragraph(rules("progress.rules", report.rules()));
        if (report.illustrative()) {
            page.paragraph(wording.text("register.illustrative"));
        }
        return page.section(
                        wording.text("progress.changes"),
                        report.changes().stream().map(this::change).toList())
                .blank()
                .paragraph(
                        wording.text("progress.changes.last", report.changes().size(), report.ratings()));
    }

    private String rules(String key, RulesReference rules) {
        return wording.text(key, rules.id(), rules.version(), rules.hash());
    }

    private Passage change(RatingChange change) {
        return new Passage(
                wording.text("progress.changed", change.subject(), change.text(), change.from(), change.to()),
                change.steps().stream()
                        .map(step -> Passage.of(wording.text(
                                "progress.step",
                                figures.words("progress.cause", step.cause()),
                                step.from(),
                                step.to())))
                        .toList());
    }
}
