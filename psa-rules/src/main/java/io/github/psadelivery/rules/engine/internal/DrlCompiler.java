package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.drl.FreeDrl;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles free DRL through drools-mvel. Loaded only when free DRL is used, since drools-mvel may be left out. */
final class DrlCompiler {
    private static final Logger LOG = LoggerFactory.getLogger(DrlCompiler.class);
    private static final String MVEL = "org.drools.mvel.MVELConstraintBuilder";

    private DrlCompiler() {}

    static Checked<RuleBase> compile(FreeDrl drl) {
        if (!isMvelThere()) {
            return rejected(
                    drl,
                    1,
                    "Free DRL needs drools-mvel, which is not on the class path.",
                    "Add org.drools:drools-mvel, or score by the rubric's tables.");
        }
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();

        builder.add(ResourceFactory.newReaderResource(new StringReader(drl.text())), ResourceType.DRL);
        if (builder.hasErrors()) {
            return Checked.rejected(builder.getErrors().stream()
                    .map(error -> problem(drl, error))
                    .distinct()
                    .toList());
        }
        InternalKnowledgeBase rules = KnowledgeBaseFactory.newKnowledgeBase();
        rules.addPackages(builder.getKnowledgePackages());
        long count = rules.getKiePackages().stream()
                .mapToLong(found -> found.getRules().size())
                .sum();
        if (count == 0) {
            return rejected(drl, 1, "The text has no rule.", "Start from the rules.drl of a rubric.");
        }
        LOG.info("Compiled {} rules of free DRL from {}", count, drl.file());
        return Checked.of(new FreeRules(rules, drl), List.of());
    }

    private static boolean isMvelThere() {
        try {
            Class.forName(MVEL, false, DrlCompiler.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            LOG.debug("drools-mvel is not there", absent);
            return false;
        }
    }

    /** The compiler tells lines but no columns, several errors for one cause, and names its own parts. */
    private static Problem problem(FreeDrl drl, KnowledgeBuilderError error) {
        int line = error.getLines().length == 0 ? 1 : Math.max(1, error.getLines()[0]);
        String text = error.getMessage().strip();
        String message = text.toLowerCase(Locale.ROOT).contains("null package")
                ? "The text is not DRL: a bracket, quote or end may be missing."
                : text.replaceAll("(?s)\\[Near.*", "").replaceAll("\\s+", " ").strip();
        return new Problem(
                ProblemCode.DRL_DOES_NOT_COMPILE,
                new Place.Line(drl.file(), line),
                message.endsWith(".") ? message : message + ".",
                "Compare the rule with the same rule in the rubric's rules.drl.");
    }

    private static Checked<RuleBase> rejected(FreeDrl drl, int line, String message, String advice) {
        return Checked.rejected(List.of(
                new Problem(ProblemCode.DRL_DOES_NOT_COMPILE, new Place.Line(drl.file(), line), message, advice)));
    }
}
