package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.scoring.Scorer;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.Optional;

/**
 * <b>L20</b> The tables and their DRL give the same.
 *
 * <p>Why: Every row becomes one Drools rule on two roads: built in memory, and written as DRL that a Drools
 * developer can read and compile. They must be one rubric.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the rubric is written as DRL and compiled through drools-mvel; outcomes, binding rows and
 * other rows that apply must be the same as by the tables.
 *
 * <p>A failure means: the renderer or the builder of rules reads a threshold, a level or a selection otherwise than
 * the other.
 *
 * <p>Thread-safety: immutable.
 */
public final class TablesAndDrlAgree extends Law {

    public TablesAndDrlAgree() {
        super(20, Strength.REQUIRED, "The tables and their DRL give the same");
    }

    @Override
    public Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().drl().isPresent() ? Optional.empty() : Optional.of("no scorer by DRL is given");
    }

    @Override
    public Trial on(Tested tested) {
        Scorer drl = tested.roads().drl().orElseThrow().apply(tested.rubric());
        return assessment -> Held.same(tested.scorer().score(assessment), drl.score(assessment), "by DRL");
    }
}
