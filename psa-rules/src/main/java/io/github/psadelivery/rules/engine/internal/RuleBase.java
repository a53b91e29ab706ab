package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.engine.Ceiling;
import io.github.psadelivery.rules.engine.Tally;
import java.util.List;

/** Rules that answer tallies with ceilings. Implementations ask Drools, and are safe for threads. */
interface RuleBase {

    /** The ceilings that the rules derive from these tallies, in any order. */
    List<Ceiling> ask(List<Tally> tallies);

    /** The name that problems call these rules by. */
    String name();

    /** Whether each rule is known to be a cap, so that the bounds of open outcomes are proved. */
    boolean isProvedMonotone();
}
