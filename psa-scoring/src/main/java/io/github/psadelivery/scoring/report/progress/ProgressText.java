package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.PublishedBeside;
import io.github.psadelivery.scoring.progress.target.StandardAnswer;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;

/**
 * How the progress of a register stood on a day, as plain text or as Markdown: each answer with what it rests on, the rule
 * that decided it, and the source of that rule.
 *
 * <p>Thread-safety: immutable. The same result gives the same text.
 *
 * <pre>{@code
 * String text = new ProgressText(Wording.english()).of(Progress.of(register, day));
 * }</pre>
 */
public final class ProgressText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public ProgressText(Wording wording) {
        this.wording = wording;
    }

    /** Gives it as plain text. */
    public String of(ProgressResult result) {
        return onto(Page.ofText(), result).toString();
    }

    /** Gives it as Markdown. */
    public String markdown(ProgressResult result) {
        return onto(Page.ofMarkdown(), result).toString();
    }

    private Page onto(Page page, ProgressResult result) {
        DecidingRules rules = new DecidingRules(wording);
        BasketPassages baskets = new BasketPassages(wording, rules);
        IndicatorPassages indicators = new IndicatorPassages(wording, rules);
        GrantPassages grants = new GrantPassages(wording, rules);
        page.title(wording.text(
                "progress.title",
                result.register(),
                result.title(),
                result.asOf().toString()));
        page.paragraph(wording.text(
                "progress.rules",
                result.rules().id(),
                result.rules().version(),
                result.rules().hash()));
        if (result.illustrative()) {
            page.paragraph(wording.text("register.illustrative"));
        }
        page.section(
                        wording.text("progress.summaries"),
                        result.summaries().stream().map(baskets::of).toList())
                .section(
                        wording.text("progress.targets"),
                        result.targets().stream().map(baskets::of).toList())
                .section(
                        wording.text("progress.standards"),
                        result.standards().stream().map(this::standard).toList())
                .section(
                        wording.text("progress.indicators"),
                        result.indicators().stream().map(indicators::of).toList())
                .section(
                        wording.text("progress.grants"),
                        result.rewards().stream().map(grants::of).toList())
                .section(
                        wording.text("progress.variations"),
                        result.variations().stream().map(grants::of).toList())
                .section(
                        wording.text("progress.published"),
                        result.published().stream().map(this::published).toList())
                .section(wording.text("progress.deciding"), rules.told());
        if (!result.published().isEmpty()) {
            page.blank()
                    .paragraph(wording.text(
                            "progress.last",
                            result.published().stream()
                                    .filter(PublishedBeside::agree)
                                    .count(),
                            result.published().size()));
        }
        return page;
    }

    private Passage standard(StandardAnswer answer) {
        return Passage.of(wording.text(
                "progress.standardanswer",
                answer.standard(),
                answer.text(),
                answer.progress()
                        .map(progress -> progress.status().toString())
                        .orElseGet(() -> wording.text("progress.unknown"))));
    }

    private Passage published(PublishedBeside beside) {
        return Passage.of(wording.text(
                beside.agree() ? "progress.aspublished" : "progress.notaspublished",
                beside.subject(),
                beside.published(),
                beside.date().toString(),
                beside.computed(),
                beside.source()));
    }
}
