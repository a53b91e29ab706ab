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
        String walked = walks(report, CheckReport.Walk::isWhole);
        String sampled = walks(report, walk -> !walk.isWhole());
        if (!walked.isEmpty()) {
            page.paragraph(wording.text("check.walked", walked));
        }
        if (!sampled.isEmpty()) {
            page.paragraph(wording.text("check.sampled", sampled));
        }
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

    private String walks(CheckReport report, Predicate<CheckReport.Walk> wanted) {
        return report.walks().stream()
                .filter(wanted)
                .map(walk -> wording.text("check.states", walk.judgement(), walk.states()))
                .collect(joining(", "));
    }

    /** Says of each judgement whether its free DRL is monotone, and how that is known. */
    public String ofFreeDrl(List<MonotoneAnswer> answers) {
        Page page = Page.ofText();
        answers.forEach(answer -> page.paragraph(words(answer)));
        return page.toString();
    }

    private String words(MonotoneAnswer answer) {
        String how = answer.isWhole() ? wording.text("check.monotone.whole") : wording.text("check.monotone.search");
        if (answer.counterexample().isPresent()) {
            return wording.text("check.monotone.not", answer.judgement(), answer.states(), how);
        }
        return answer.isWhole()
                ? wording.text("check.monotone.proved", answer.judgement(), answer.states(), how)
                : wording.text("check.monotone.unproved", answer.judgement(), answer.states(), how);
    }
}
