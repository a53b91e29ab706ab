package io.github.psadelivery.scoring.testing.law.road;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Held;
import java.util.Optional;

/**
 * <b>L14</b> JSON reads back as it was written.
 *
 * <p>Why: Assessments are kept and sent as JSON. What comes back must be what was meant, or two departments score
 * two different things.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: each assessment that is scored is written as a line of JSON and read back; it must be equal,
 * and get the same result.
 *
 * <p>A failure means: a field, a reason or a sign is lost or changed on the way.
 *
 * <p>Thread-safety: immutable.
 */
public final class JsonRoundTrip extends Law {

    public JsonRoundTrip() {
        super(14, Strength.REQUIRED, "JSON reads back as it was written");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> {
            Optional<Assessment> back = tested.roads().json().apply(assessment);
            if (!(tested.scorer().score(assessment) instanceof Scored)) {
                return Optional.empty();
            }
            return back.equals(Optional.of(assessment))
                    ? Held.same(
                            tested.scorer().score(assessment), tested.scorer().score(back.get()), "through JSON")
                    : Optional.of(new Violation(
                            "",
                            assessment.toString(),
                            back.map(Object::toString).orElse("text that cannot be read")));
        };
    }
}
