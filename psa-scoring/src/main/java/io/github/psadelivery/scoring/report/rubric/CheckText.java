package io.github.psadelivery.scoring.report.rubric;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.check.CheckReport;
import io.github.psadelivery.rules.check.monotone.MonotoneAnswer;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.function.Predicate;

/**
 * How a rubric was checked, in a few lines beneath its findings. Immutable.
 *
 * <pre>{@code
 * String text = new CheckText(Wording.english()).of(RubricCheck.of(rubric));
 * }</pre>
 */
public final class CheckText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public CheckText(Wording wording) {
        this.wording = wording;
    }

    /** Says what was looked at, what is silenced, and what the worked cases show. */
    public String of(CheckReport report) {
        Page page = Page.ofText();
        walks(page, report, CheckReport.Walk::isWhole, "check.walked");
        walks(page, report, walk -> !walk.isWhole(), "check.sampled");
        if (!report.silenced().isEmpty()) {
            page.paragraph(wording.text("check.silenced", report.silenced().size()));
        }
        return page.paragraph(wording.text(
                        "coverage.last",
                        report.coverage().rows().size(),
                        report.coverage().applied(),
                        report.coverage().decided()))
                .toString();
    }

    private void walks(Page page, CheckReport report, Predicate<CheckReport.Walk> wanted, String key) {
        String walks = report.walks().stream()
                .filter(wanted)
                .map(walk -> wording.text("check.states", walk.judgement(), walk.states()))
                .collect(joining(", "));
        if (!walks.isEmpty()) {
            page.paragraph(wording.text(key, walks));
        }
    }

    /** Says of each judgement whether its free DRL is monotone, and how that is known. */
    public String ofFreeDrl(List<MonotoneAnswer> answers) {
        Page page = Page.ofText();
        for (MonotoneAnswer answer : answers) {
            String key = answer.counterexample().isPresent()
                    ? "check.monotone.not"
                    : answer.isWhole() ? "check.monotone" : "check.monotone.unproved";
            String how = wording.text(answer.isWhole() ? "check.monotone.whole" : "check.monotone.search");
            page.paragraph(wording.text(key, answer.judgement(), answer.states(), how));
        }
        return page.toString();
    }
}
