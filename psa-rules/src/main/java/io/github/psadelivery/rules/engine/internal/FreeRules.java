package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.engine.Ceiling;
import io.github.psadelivery.rules.engine.Tally;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        List<Ceiling> ceilings = run(tallies);
        ceilings.forEach(this::check);
        return ceilings;
    }

    /** Rules can throw anything, from either side; one bad rule must not end the scoring of a stream. */
    private List<Ceiling> run(List<Tally> tallies) {
        try {
            return RuleSession.run(rules, tallies, this::fireWithinLimits);
        } catch (RulesException told) {
            throw told;
        } catch (ConsequenceException thrown) {
            String rule =
                    thrown.getRule() == null ? "" : ", rule " + thrown.getRule().getName();
            throw thrown(rule, thrown.getCause());
        } catch (RuntimeException | StackOverflowError | AssertionError thrown) {
            throw thrown("", thrown);
        }
    }

    private RulesException thrown(String rule, @Nullable Throwable cause) {
        return failure(
                ProblemCode.DRL_THROWS,
                rule,
                "The rules failed with %s.".formatted(cause),
                "Let a rule compare tallies and insert a Ceiling, and nothing else.");
    }

    /** DRL can put null or nothing wherever Java takes a text, and no rating may stand without its reason. */
    private void check(Ceiling ceiling) {
        if (isBlank(ceiling.rule())
                || isBlank(ceiling.judgement())
                || isBlank(ceiling.level())
                || isBlank(ceiling.because())
                || isBlank(ceiling.source())) {
            throw failure(
                    ProblemCode.DRL_UNKNOWN_CEILING,
                    "",
                    "A rule inserts a Ceiling that is not filled in: %s.".formatted(ceiling),
                    "Give each Ceiling a rule, judgement, level, because and source.");
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
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
    public String name() {
        return drl.file();
    }

    @Override
    public boolean isProvedMonotone() {
        return false;
    }
}
