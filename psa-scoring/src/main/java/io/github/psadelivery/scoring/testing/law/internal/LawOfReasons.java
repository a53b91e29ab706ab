package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.Optional;
import java.util.stream.Stream;

/** A law of the reasons for each derived outcome, held at both its ends against the rows of the rubric. */
public abstract class LawOfReasons extends Law {

    /** Takes the number of the law, how much it matters and its sentence without a full stop. */
    protected LawOfReasons(int number, Strength strength, String title) {
        super(number, strength, title);
    }

    /** How the reasons for an item at one end break the law. */
    protected abstract Stream<Violation> violations(Rubric rubric, Item item, Reasons reasons, End end);

    @Override
    public final Trial on(Tested tested) {
        Rubric rubric = tested.rubric();
        return assessment -> {
            if (!(tested.scorer().score(assessment) instanceof Scored scored)) {
                return Optional.empty();
            }
            End worst = new End(rubric, scored, true);
            End best = new End(rubric, scored, false);
            return Told.derived(scored).entrySet().stream()
                    .flatMap(entry -> Stream.concat(
                            violations(rubric, entry.getKey(), entry.getValue().atWorst(), worst),
                            violations(rubric, entry.getKey(), entry.getValue().atBest(), best)))
                    .findFirst();
        };
    }
}
