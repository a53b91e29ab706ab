package io.github.psadelivery.rules.engine;

import java.util.List;

/** Rules that answer tallies with ceilings. Implementations ask Drools, and are safe for threads. */
interface RuleBase {

    /** The ceilings that the rules derive from these tallies, in any order. */
    List<Ceiling> ask(List<Tally> tallies);

    /** Whether each rule is known to be a cap, so that the bounds of open outcomes are proved. */
    boolean isProvedMonotone();
}
