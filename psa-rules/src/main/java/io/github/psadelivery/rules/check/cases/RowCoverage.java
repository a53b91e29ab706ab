package io.github.psadelivery.rules.check.cases;

import java.util.List;

/**
 * What the worked cases show of one rule. Immutable.
 *
 * @param rule the id of the rule
 * @param applied the ids of the cases in which it applied, at one of the ends at least
 * @param decided those of them in which it was among the lowest
 */
public record RowCoverage(String rule, List<String> applied, List<String> decided) {
    public RowCoverage {
        applied = List.copyOf(applied);
        decided = List.copyOf(decided);
    }

    public boolean isApplied() {
        return !applied.isEmpty();
    }

    public boolean isDecided() {
        return !decided.isEmpty();
    }
}
