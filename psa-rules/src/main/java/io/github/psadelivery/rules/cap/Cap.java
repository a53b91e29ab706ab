package io.github.psadelivery.rules.cap;

import io.github.psadelivery.model.scale.Level;
import java.util.List;

/**
 * One rule of a rubric: if its conditions hold, the judgement is no better than the ceiling. Immutable.
 *
 * @param id the rule's id, such as {@code PL-2}
 * @param judgement the id of the judgement, or {@code likelihood}
 * @param conditions one or two, both needed; empty for a rule of free DRL, whose conditions only Drools knows
 * @param ceiling the best level that the judgement can still have
 * @param because the reason, a sentence
 * @param source where the rule comes from; begins with <b>Assumption</b> where nobody published it
 */
public record Cap(
        String id, String judgement, List<Condition> conditions, Level ceiling, String because, String source) {

    public Cap {
        conditions = List.copyOf(conditions);
        if (conditions.size() > 2) {
            throw new IllegalArgumentException("""
                    A cap has at most two conditions, and %s has %s.
                    Split it into rows that can be read alone.""".formatted(id, conditions.size()));
        }
    }

    /** By the id alone, which no two rows share: a cap is looked up often, and linking a hash of all of it takes long. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
