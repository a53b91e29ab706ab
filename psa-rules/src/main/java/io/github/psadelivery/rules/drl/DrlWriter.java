package io.github.psadelivery.rules.drl;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;

/**
 * Renders the caps of any rubric as DRL that a person can read and drools-mvel can compile. Every text of a table is
 * written as a quoted string or as part of a comment line, so that none can become code. Same rubric, same text.
 */
public final class DrlWriter {

    private DrlWriter() {}

    /** The whole rubric, judgement by judgement in the order of its tables. */
    public static String write(Rubric rubric) {
        StringBuilder drl = new StringBuilder();
        drl.append(comment("The caps of rubric %s, version %s: %s"
                .formatted(
                        rubric.header().id(),
                        rubric.header().version(),
                        rubric.header().title())));
        drl.append(comment(
                "Generated from rules.csv. Edit a copy; each rule is one row, and their order does not matter."));
        drl.append("package io.github.psadelivery.rubric;\n\n");
        drl.append("import io.github.psadelivery.rules.engine.Ceiling;\n");
        drl.append("import io.github.psadelivery.rules.engine.Tally;\n");
        for (Item judgement : rubric.judgements()) {
            rubric.caps(judgement.id()).forEach(cap -> drl.append(rule(cap, rubric)));
        }
        rubric.caps(rubric.likelihood().id()).forEach(cap -> drl.append(rule(cap, rubric)));
        return drl.toString();
    }

    private static String rule(Cap cap, Rubric rubric) {
        StringBuilder rule = new StringBuilder("\n");
        rule.append("rule ").append(name(cap.id() + " " + rubric.sentence(cap))).append("\nwhen\n");
        cap.conditions().forEach(condition -> rule.append(pattern(condition)));
        rule.append("then\n    insert( new Ceiling( ");
        rule.append(String.join(
                ", ",
                List.of(
                        quoted(cap.id()),
                        quoted(cap.judgement()),
                        quoted(cap.ceiling().label()))));
        rule.append(",\n        ").append(quoted(cap.because()));
        rule.append(",\n        ").append(quoted(cap.source())).append(" ) );\nend\n");
        return rule.toString();
    }

    /** Drools takes no quote within a rule's name, escaped or not. */
    private static String name(String text) {
        return quoted(text.replace('"', '\'').replace('\\', '/'));
    }

    private static String pattern(Condition condition) {
        String amount = condition.atLeast() instanceof Threshold.Count count
                ? "count >= " + count
                : "reaches( " + quoted(condition.atLeast().toString()) + " )";
        return "    Tally( of == %s, level == %s, %s )\n"
                .formatted(
                        quoted(condition.of().toString()),
                        quoted(condition.level().label()),
                        amount);
    }

    private static String comment(String text) {
        return "// " + text.replaceAll("\\R|\\p{Cntrl}", " ") + "\n";
    }

    /** A Java string literal in ASCII quotes; control characters become spaces. */
    private static String quoted(String text) {
        return "\""
                + text.replaceAll("\\R|\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
