package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.Optional;

/** The laws that raising one stated level by one step lowers nothing; they differ in what is raised. */
public abstract class Raising extends Law {

    protected Raising(int number, String title) {
        super(number, Strength.REQUIRED, title);
    }

    /** Whether the law is about this item. */
    protected abstract boolean isRaised(Item item);

    @Override
    public final Trial on(Tested tested) {
        return assessment -> {
            Result before = tested.scorer().score(assessment);
            return Edited.rated(tested.rubric(), assessment).stream()
                    .filter(this::isRaised)
                    .flatMap(item -> raised(tested, assessment, item, before).stream())
                    .findFirst();
        };
    }

    private static Optional<Violation> raised(Tested tested, Assessment assessment, Item item, Result before) {
        Level level = Edited.level(assessment, item).orElseThrow();
        if (level.rank() + 1 >= item.requiredScale().size()) {
            return Optional.empty();
        }
        Level better = item.requiredScale().at(level.rank() + 1);
        Result after = tested.scorer().score(Edited.rated(assessment, item, better));
        return Held.noneWorse(
                before, after, "once %s is raised from %s to %s".formatted(item.id(), level.label(), better.label()));
    }
}
