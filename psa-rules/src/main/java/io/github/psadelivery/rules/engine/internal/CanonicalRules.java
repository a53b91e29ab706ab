package io.github.psadelivery.rules.engine.internal;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.execute;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.engine.Ceiling;
import io.github.psadelivery.rules.engine.Tally;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Index;
import org.drools.model.PatternDSL;
import org.drools.model.Rule;
import org.drools.model.RuleItemBuilder;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rows of a rubric as Drools rules, built in memory through the canonical model: no rule text, so nothing in a cell
 * can run, and no compiler on the class path.
 */
final class CanonicalRules implements RuleBase {
    private static final Logger LOG = LoggerFactory.getLogger(CanonicalRules.class);
    private static final String PACKAGE = "io.github.psadelivery.rules.tables";

    private final KieBase rules;

    private CanonicalRules(KieBase rules) {
        this.rules = rules;
    }

    static CanonicalRules of(Rubric rubric) {
        ModelImpl model = new ModelImpl();
        rubric.tables().caps().forEach(cap -> model.addRule(ruleOf(cap)));
        KieBase rules = KieBaseBuilder.createKieBaseFromModel(model, RuleBaseFactory.newKnowledgeBaseConfiguration());
        LOG.debug("Built {} rules of rubric {}", rubric.tables().caps().size(), rubric);
        return new CanonicalRules(rules);
    }

    private static Rule ruleOf(Cap cap) {
        Ceiling ceiling = new Ceiling(cap.id(), cap.judgement(), cap.ceiling().label(), cap.because(), cap.source());
        List<RuleItemBuilder<?>> parts = new ArrayList<>();
        cap.conditions().forEach(condition -> parts.add(patternOf(condition)));
        parts.add(execute(drools -> drools.insert(ceiling)));
        return rule(PACKAGE, cap.id()).build(parts.toArray(new RuleItemBuilder<?>[0]));
    }

    /** Expressions are named, so that rules share their nodes and Drools need not look into the lambdas. */
    private static PatternDSL.PatternDef<Tally> patternOf(Condition condition) {
        Variable<Tally> tally = declarationOf(Tally.class);
        String of = condition.of().toString();
        String level = condition.level().label();
        Threshold atLeast = condition.atLeast();
        return pattern(tally)
                .expr(
                        "of " + of,
                        fact -> fact.of().equals(of),
                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 0, Tally::of, of))
                .expr(
                        "level " + level,
                        fact -> fact.level().equals(level),
                        alphaIndexedBy(String.class, Index.ConstraintType.EQUAL, 1, Tally::level, level))
                .expr("reaches " + atLeast, fact -> atLeast.isReachedBy(fact.count(), fact.applicable()));
    }

    @Override
    public List<Ceiling> ask(List<Tally> tallies) {
        return RuleSession.run(rules, tallies, session -> session.fireAllRules());
    }

    @Override
    public String name() {
        return "rules.csv";
    }

    @Override
    public boolean isProvedMonotone() {
        return true;
    }
}
