package io.github.psadelivery.rules.check;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.check.cases.CaseCoverage;
import java.util.List;

/**
 * What the check of one rubric found. Immutable.
 *
 * @param findings what nobody silenced, in the order of the tables
 * @param silenced what the author knows of and means to keep
 * @param walks how each judgement was looked at, the likelihood last
 * @param coverage what the worked cases show of each rule
 */
public record CheckReport(List<Finding> findings, List<Finding> silenced, List<Walk> walks, CaseCoverage coverage) {

    /**
     * How the states of one judgement were looked at.
     *
     * @param states how many were asked
     * @param isWhole whether these are all there are; otherwise they are a sample
     */
    public record Walk(String judgement, int states, boolean isWhole) {}

    public CheckReport {
        findings = List.copyOf(findings);
        silenced = List.copyOf(silenced);
        walks = List.copyOf(walks);
    }

    /** The findings that nobody silenced, as problems. */
    public List<Problem> problems() {
        return findings.stream().map(Finding::problem).toList();
    }
}
