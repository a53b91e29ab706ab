package io.github.psadelivery.rules.check;

import static io.github.psadelivery.model.problem.ProblemCode.ROW_WITHOUT_CASE;
import static io.github.psadelivery.model.problem.ProblemCode.SILENCES_NOTHING;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.check.cases.CaseCoverage;
import io.github.psadelivery.rules.check.cases.RowCoverage;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Silencing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks for what a rubric says although nobody can mean it. Each state of each judgement is asked of the rules, so every
 * finding is certain; where a judgement has too many states, a sample is asked and the findings say so.
 *
 * <p>A finding that is meant is silenced by a row of {@code silenced.csv} with its code, the id of the rule or item, and
 * the reason. A row that silences nothing is a finding itself.
 *
 * <p>Errors: nothing is thrown; all findings are warnings, since the rubric can be used.
 *
 * <p>Thread-safety: no state.
 *
 * <pre>{@code
 * RubricCheck.of(Rubrics.standard()).problems();    // empty
 * }</pre>
 */
public final class RubricCheck {
    private static final int MOST_REMEMBERED = 200_000;

    private RubricCheck() {}

    /** Checks a rubric that could be read. */
    public static CheckReport of(Rubric rubric) {
        CapEngine engine = CapEngine.of(rubric, MOST_REMEMBERED);
        List<JudgementWalk> walks = new ArrayList<>();
        for (Item judgement : rubric.judgements()) {
            walks.add(new JudgementWalk(rubric, engine, judgement));
        }
        walks.add(new JudgementWalk(rubric, engine, rubric.likelihood()));
        CaseCoverage coverage = CaseCoverage.of(rubric, engine);
        List<Finding> found = new ArrayList<>(DescriptorFindings.find(rubric));
        found.addAll(new ReachFindings(rubric, walks).find());
        walks.forEach(walk -> found.addAll(new RowFindings(rubric, walk).find()));
        found.addAll(withoutCase(rubric, coverage, saysNothing(found)));
        return report(rubric, found, walks, coverage);
    }

    /** The rules that no case can show deciding. */
    private static Set<String> saysNothing(List<Finding> found) {
        Set<ProblemCode> codes = Set.of(ProblemCode.MASKED_ROW, ProblemCode.DEAD_ROW, ProblemCode.DUPLICATE_ROW);
        Set<String> rules = new HashSet<>();
        found.stream()
                .filter(finding -> codes.contains(finding.problem().code()))
                .forEach(finding -> rules.add(finding.about()));
        return rules;
    }

    private static List<Finding> withoutCase(Rubric rubric, CaseCoverage coverage, Set<String> saysNothing) {
        return coverage.rows().stream()
                .filter(row -> !row.isDecided() && !saysNothing.contains(row.rule()))
                .map(row -> withoutCase(rubric, row))
                .toList();
    }

    private static Finding withoutCase(Rubric rubric, RowCoverage row) {
        return Finding.ofRule(
                rubric,
                ROW_WITHOUT_CASE,
                row.rule(),
                "rule",
                row.isApplied()
                        ? "The rule applies in cases and decides none of them."
                        : "No case makes the rule apply.",
                "Add a case; “psa rubric cases --missing” proposes some.");
    }

    private static CheckReport report(
            Rubric rubric, List<Finding> found, List<JudgementWalk> walks, CaseCoverage coverage) {
        List<Silencing> silencings = rubric.tables().silencings();
        List<Finding> open = new ArrayList<>();
        List<Finding> silenced = new ArrayList<>();
        for (Finding finding : found) {
            boolean isSilenced = silencings.stream().anyMatch(silencing -> silences(silencing, finding));
            (isSilenced ? silenced : open).add(finding);
        }
        Stream<Finding> idle = silencings.stream()
                .filter(silencing -> found.stream().noneMatch(finding -> silences(silencing, finding)))
                .map(RubricCheck::idle);
        List<Finding> inOrder = Stream.concat(
                        open.stream()
                                .sorted(comparing((Finding finding) ->
                                                cell(finding).file())
                                        .thenComparingInt(
                                                finding -> cell(finding).row())
                                        .thenComparing(
                                                finding -> finding.problem().code())),
                        idle.sorted(comparingInt(finding -> cell(finding).row())))
                .toList();
        return new CheckReport(
                inOrder, silenced, walks.stream().map(JudgementWalk::summary).toList(), coverage);
    }

    private static boolean silences(Silencing silencing, Finding finding) {
        return silencing.finding().equals(finding.problem().code().code())
                && silencing.about().equals(finding.about());
    }

    private static Finding idle(Silencing silencing) {
        return new Finding(
                silencing.about(),
                new Problem(
                        SILENCES_NOTHING,
                        new Place.Cell("silenced.csv", silencing.row(), "finding"),
                        "There is no finding %s about “%s” any more.".formatted(silencing.finding(), silencing.about()),
                        "Take the row out."));
    }

    private static Place.Cell cell(Finding finding) {
        return (Place.Cell) finding.problem().place();
    }
}
