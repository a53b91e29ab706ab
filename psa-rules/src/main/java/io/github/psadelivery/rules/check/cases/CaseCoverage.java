package io.github.psadelivery.rules.check.cases;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.engine.internal.CapEngine;
import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which rules the worked cases of a rubric make apply, and which of them decide. A case tells of the rules of its own
 * outcome and, for the likelihood, of the judgements that it leaves to their areas. Immutable.
 *
 * @param rows one for each rule, in the order of the table
 */
public record CaseCoverage(List<RowCoverage> rows) {
    public CaseCoverage {
        rows = List.copyOf(rows);
    }

    /** The coverage of a rubric by its own cases. */
    public static CaseCoverage of(Rubric rubric) {
        return of(rubric, CapEngine.of(rubric));
    }

    /** The same, by an engine that is there already. */
    public static CaseCoverage of(Rubric rubric, CapEngine engine) {
        Map<String, Set<String>> appliedByRule = new LinkedHashMap<>();
        Map<String, Set<String>> decidedByRule = new LinkedHashMap<>();
        for (WorkedCase example : rubric.tables().cases()) {
            for (CaseStates.Asked asked : CaseStates.of(example, rubric, engine)) {
                Verdict verdict = asked.verdict();
                verdict.binding().forEach(cap -> add(appliedByRule, cap, example));
                verdict.others().forEach(cap -> add(appliedByRule, cap, example));
                verdict.binding().forEach(cap -> add(decidedByRule, cap, example));
            }
        }
        return new CaseCoverage(rubric.tables().caps().stream()
                .map(cap -> new RowCoverage(
                        cap.id(),
                        List.copyOf(appliedByRule.getOrDefault(cap.id(), Set.of())),
                        List.copyOf(decidedByRule.getOrDefault(cap.id(), Set.of()))))
                .toList());
    }

    private static void add(Map<String, Set<String>> casesByRule, Cap cap, WorkedCase example) {
        casesByRule.computeIfAbsent(cap.id(), unused -> new LinkedHashSet<>()).add(example.id());
    }

    /** How many rules apply in some case. */
    public int applied() {
        return (int) rows.stream().filter(RowCoverage::isApplied).count();
    }

    /** How many rules decide some case. */
    public int decided() {
        return (int) rows.stream().filter(RowCoverage::isDecided).count();
    }
}
