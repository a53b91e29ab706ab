package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.engine.Ceiling;
import io.github.psadelivery.rules.engine.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.kie.api.KieBase;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** One question to Drools: tallies in, ceilings out, in a session of its own. */
final class RuleSession {

    private RuleSession() {}

    /**
     * Asks once.
     *
     * @param fire how the rules are fired: with or without limits
     * @return the ceilings that stand at the end
     */
    static List<Ceiling> run(KieBase rules, List<Tally> tallies, Consumer<KieSession> fire) {
        KieSession session = rules.newKieSession();
        try {
            tallies.forEach(session::insert);
            fire.accept(session);
            List<Ceiling> ceilings = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Ceiling.class)).forEach(fact -> ceilings.add((Ceiling) fact));
            return ceilings;
        } finally {
            session.dispose();
        }
    }
}
