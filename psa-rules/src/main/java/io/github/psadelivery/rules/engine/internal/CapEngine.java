package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.LinkedHashMap;
import java.util.Map;

/** A rubric's rules, ready to be asked for one judgement at a time. Safe for threads. */
public final class CapEngine {
    /** Past this many states, one judgement's further states are asked afresh. */
    public static final int MOST_REMEMBERED = 65_536;

    private final RuleBase rules;
    private final Map<String, JudgementRules> rulesByJudgement = new LinkedHashMap<>();

    private CapEngine(Rubric rubric, RuleBase rules, int mostRemembered) {
        this.rules = rules;
        for (Item judgement : rubric.judgements()) {
            rulesByJudgement.put(judgement.id(), new JudgementRules(rubric, judgement, rules, mostRemembered));
        }
        Item likelihood = rubric.likelihood();
        rulesByJudgement.put(likelihood.id(), new JudgementRules(rubric, likelihood, rules, mostRemembered));
    }

    /** The rubric's own rows, through Drools' canonical model; each state is asked once and remembered. */
    public static CapEngine of(Rubric rubric) {
        return of(rubric, MOST_REMEMBERED);
    }

    /**
     * The rubric's own rows, through Drools' canonical model.
     *
     * @param mostRemembered how many states of one judgement are remembered; 0 asks Drools each time
     */
    public static CapEngine of(Rubric rubric, int mostRemembered) {
        return new CapEngine(rubric, CanonicalRules.of(rubric), mostRemembered);
    }

    /** Free DRL in place of the rubric's own rows; problems if it does not compile or drools-mvel is not there. */
    public static Checked<CapEngine> ofFreeDrl(Rubric rubric, FreeDrl drl) {
        Checked<RuleBase> compiled = DrlCompiler.compile(drl);
        return compiled.fold(
                rules -> Checked.of(new CapEngine(rubric, rules, 0), new DrlWords(rubric, drl).warnings()),
                Checked::rejected);
    }

    /** Whether every rule is known to be a cap. */
    public boolean isProvedMonotone() {
        return rules.isProvedMonotone();
    }

    /**
     * The verdict on a judgement, or on the likelihood once its judgements have their ranks.
     *
     * @throws RulesException if rules of free DRL cannot answer
     */
    public Verdict verdict(String judgement, ItemRanks ranks) {
        return rules(judgement).verdict(ranks);
    }

    /** The same, but Drools is asked even where the state is remembered: for comparisons. */
    public Verdict ask(String judgement, ItemRanks ranks) {
        return rules(judgement).ask(ranks);
    }

    /** The rules of one judgement, for who asks of it often. */
    public JudgementRules rules(String judgement) {
        JudgementRules found = rulesByJudgement.get(judgement);
        if (found == null) {
            throw new IllegalArgumentException("""
                    %s is no judgement of this rubric.
                    Ask for one of %s.""".formatted(judgement, rulesByJudgement.keySet()));
        }
        return found;
    }
}
