package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * <b>L02</b> The order of the statements plays no part.
 *
 * <p>Why: An assessor may fill in the form from the top or from the bottom. The order is no information, and caps
 * are written so that any two can be read alone.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the statements are turned round, and then the second half is put first; the results must say
 * the same as before.
 *
 * <p>A failure means: the scorer keeps a running value that depends on what came before, or takes the first or the
 * last of several.
 *
 * <p>Thread-safety: immutable.
 */
public final class OrderPlaysNoPart extends Law {

    public OrderPlaysNoPart() {
        super(2, Strength.REQUIRED, "The order of the statements plays no part");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> {
            Result before = tested.scorer().score(assessment);
            List<Statement> turned = new ArrayList<>(assessment.statements());
            Collections.reverse(turned);
            List<Statement> halved = new ArrayList<>(assessment.statements());
            Collections.rotate(halved, halved.size() / 2);
            return Held.same(before, score(tested, assessment, turned), "the other way round")
                    .or(() -> Held.same(before, score(tested, assessment, halved), "second half first"));
        };
    }

    private static Result score(Tested tested, Assessment assessment, List<Statement> statements) {
        return tested.scorer().score(Edited.statements(assessment, statements));
    }
}
