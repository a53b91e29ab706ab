package io.github.psadelivery.scoring.report.rubric;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.check.cases.CaseCoverage;
import io.github.psadelivery.rules.check.cases.RowCoverage;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.outcome.CaseResult;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;

/**
 * The worked cases of a rubric as they came out: what each gives, what is expected, what the rules give and which of them
 * decided; then which rules the cases show. Immutable.
 *
 * <pre>{@code
 * String text = new CaseRunText(Wording.english()).of(PsaScorer.standard());
 * }</pre>
 */
public final class CaseRunText {
    private static final int MOST_NAMED = 5;

    private final Wording wording;

    /** Writes in the language of these texts. */
    public CaseRunText(Wording wording) {
        this.wording = wording;
    }

    /** Runs the cases, and gives what came of them as plain text. */
    public String of(PsaScorer scorer) {
        return onto(Page.ofText(), scorer).toString();
    }

    /** The same as Markdown. */
    public String markdown(PsaScorer scorer) {
        return onto(Page.ofMarkdown(), scorer).toString();
    }

    private Page onto(Page page, PsaScorer scorer) {
        Rubric rubric = scorer.rubric();
        List<CaseResult> results = scorer.cases();
        CaseCoverage coverage = CaseCoverage.of(rubric);
        long fine = results.stream().filter(CaseResult::isAsExpected).count();
        return page.title(wording.text("cases.title", rubric.reference().toString()))
                .section(
                        wording.text("cases.heading"),
                        results.stream().map(this::passage).toList())
                .section(
                        wording.text("cases.rules"),
                        coverage.rows().stream()
                                .map(row -> Passage.of(words(row)))
                                .toList())
                .blank()
                .paragraph(
                        wording.text("coverage.last", coverage.rows().size(), coverage.applied(), coverage.decided()))
                .paragraph(wording.text("cases.last", fine, results.size()));
    }

    private Passage passage(CaseResult result) {
        WorkedCase example = result.example();
        String given = example.levelByItem().entrySet().stream()
                .map(entry -> wording.text(
                        "cases.level", entry.getKey(), entry.getValue().label()))
                .collect(joining(", "));
        List<Passage> details = new ArrayList<>();
        details.add(Passage.of(wording.text("cases.given", given.isEmpty() ? wording.text("cases.nothing") : given)));
        details.add(Passage.of(outcome(result)));
        if (example.isDeparture()) {
            example.published()
                    .ifPresent(level ->
                            details.add(Passage.of(wording.text("cases.departure", level.label(), example.because()))));
        }
        return new Passage(wording.text("cases.case", example.id(), example.title()), details);
    }

    private String outcome(CaseResult result) {
        String item = result.example().item();
        String expected = result.expected().toString();
        String rules =
                result.deciding().isEmpty() ? wording.text("cases.norule") : String.join(", ", result.deciding());
        if (result.isAsExpected()) {
            return wording.text("cases.asexpected", item, expected, rules);
        }
        String actual = result.actual().map(Outcome::toString).orElseGet(() -> wording.text("cases.notscored"));
        return wording.text("cases.otherwise", item, expected, actual, rules);
    }

    private String words(RowCoverage row) {
        if (row.isDecided()) {
            return wording.text("cases.row.decides", row.rule(), row.decided().size(), named(row.decided()));
        }
        return row.isApplied()
                ? wording.text("cases.row.applies", row.rule(), named(row.applied()))
                : wording.text("cases.row.never", row.rule());
    }

    private static String named(List<String> cases) {
        return cases.stream().limit(MOST_NAMED).collect(joining(", ")) + (cases.size() > MOST_NAMED ? ", …" : "");
    }
}
