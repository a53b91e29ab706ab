package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.PublishedBeside;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;

/**
 * The progress of everything in a register as plain text or Markdown: each rating with its counts, the rules that decided,
 * their sources, and the indicators behind it. The last line counts the published ratings that come out as published.
 *
 * <p>Thread-safety: immutable. The same result gives the same text.
 *
 * <pre>{@code
 * String text = new ProgressText(Wording.english()).of(Progress.of(register, day));
 * }</pre>
 */
public final class ProgressText {
    private final Wording wording;
    private final SummaryPassages summaries;
    private final TargetPassages targets;
    private final IndicatorPassages indicators;
    private final UnitPassages units;
    private final RewardPassages rewards;

    /** Writes in the language of these texts. */
    public ProgressText(Wording wording) {
        this.wording = wording;
        ProgressWords words = new ProgressWords(wording);
        this.summaries = new SummaryPassages(wording, words);
        this.targets = new TargetPassages(wording, words);
        this.indicators = new IndicatorPassages(wording, words);
        this.units = new UnitPassages(wording, words);
        this.rewards = new RewardPassages(wording, words);
    }

    /** Gives the progress as plain text. */
    public String of(ProgressResult result) {
        return written(Page.ofText(), result);
    }

    /** Gives the progress as Markdown. */
    public String markdown(ProgressResult result) {
        return written(Page.ofMarkdown(), result);
    }

    private String written(Page page, ProgressResult result) {
        page.title(wording.text("progress.title", result.asOf().toString(), result.title()));
        if (result.illustrative()) {
            page.paragraph(wording.text("progress.illustrative"));
        }
        page.paragraph(wording.text(
                        "progress.rules",
                        result.rules().id(),
                        result.rules().version(),
                        result.rules().hash()))
                .section(
                        wording.text("progress.summaries"),
                        result.summaries().stream().map(summaries::of).toList())
                .section(
                        wording.text("progress.targets"),
                        result.targets().stream().map(targets::of).toList())
                .section(
                        wording.text("progress.standards"),
                        result.standards().stream().map(targets::standard).toList())
                .section(
                        wording.text("progress.indicators"),
                        result.indicators().stream().map(indicators::of).toList())
                .section(
                        wording.text("progress.rewards"),
                        result.rewards().stream().map(rewards::of).toList())
                .section(
                        wording.text("progress.units"),
                        result.variations().stream().map(units::of).toList())
                .section(
                        wording.text("progress.published"),
                        result.published().stream().map(this::published).toList());
        return page.blank().paragraph(lastLine(result)).toString();
    }

    private Passage published(PublishedBeside beside) {
        String words = beside.agree()
                ? wording.text(
                        "progress.published.same", beside.subject(), beside.published(), beside.date().toString())
                : wording.text(
                        "progress.published.other",
                        beside.subject(),
                        beside.published(),
                        beside.date().toString(),
                        beside.computed());
        return Passage.of(words).with(Passage.of(wording.text("cap.source", beside.source())));
    }

    private String lastLine(ProgressResult result) {
        return result.published().isEmpty()
                ? wording.text("progress.last.none")
                : wording.text(
                        "progress.last",
                        result.published().stream().filter(PublishedBeside::agree).count(),
                        result.published().size());
    }
}
