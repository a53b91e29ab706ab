package io.github.psadelivery.rules.engine;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.drl.FreeDrl;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;

/** Free DRL as a rule base, fired within limits and asked afresh each time. */
final class FreeRules implements RuleBase {
    private final KieBase rules;
    private final FreeDrl drl;

    FreeRules(KieBase rules, FreeDrl drl) {
        this.rules = rules;
        this.drl = drl;
    }

    @Override
    public List<Ceiling> ask(List<Tally> tallies) {
        try {
            return RuleSession.run(rules, tallies, this::fireWithinLimits);
        } catch (ConsequenceException thrown) {
            String rule =
                    thrown.getRule() == null ? "" : ", rule " + thrown.getRule().getName();
            throw failure(
                    ProblemCode.DRL_THROWS,
                    rule,
                    "The rule failed with %s.".formatted(thrown.getCause()),
                    "Let the rule do nothing but insert a Ceiling.");
        }
    }

    /** A filter sees each firing first, so it can stop an endless chain; it cannot stop a rule that never returns. */
    private void fireWithinLimits(KieSession session) {
        long end = System.nanoTime() + drl.deadline().toNanos();
        int fired = session.fireAllRules(match -> System.nanoTime() - end < 0, drl.mostFirings());
        if (System.nanoTime() - end >= 0) {
            throw failure(
                    ProblemCode.DRL_TOO_SLOW,
                    "",
                    "The rules were not done after %s ms."
                            .formatted(drl.deadline().toMillis()),
                    "Look for rules that set each other off, or allow a longer deadline.");
        }
        if (fired >= drl.mostFirings()) {
            throw failure(
                    ProblemCode.DRL_LOOPS,
                    "",
                    "The rules were still firing after %s firings.".formatted(fired),
                    "Look for a rule that inserts what it matches itself.");
        }
    }

    private RulesException failure(ProblemCode code, String rule, String message, String advice) {
        return new RulesException(new Problem(code, new Place.Whole(drl.file() + rule), message, advice));
    }

    @Override
    public boolean isProvedMonotone() {
        return false;
    }
}
