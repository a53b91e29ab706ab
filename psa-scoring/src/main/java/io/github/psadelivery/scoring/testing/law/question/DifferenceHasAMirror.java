package io.github.psadelivery.scoring.testing.law.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.difference.InputChange;
import io.github.psadelivery.scoring.difference.OutcomeDifference;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L42</b> Nothing lies between a result and itself, and a difference has a mirror.
 *
 * <p>Why: Who reads a difference must be able to trust that it is all there is, and that it does not depend on who asks
 * first.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: an assessment is compared with itself, and with itself after the first rated item was left out,
 * put at its worst or put at its best. The first difference is empty; each other one names exactly the outcomes that the
 * scorer gives differently, with at least one factor, and turned round has the same changes the other way.
 *
 * <p>A failure means: the comparison takes one side for the base and forgets what only the other one has.
 *
 * <p>Thread-safety: immutable.
 */
public final class DifferenceHasAMirror extends QuestionLaw {

    public DifferenceHasAMirror() {
        super(42, "Nothing lies between a result and itself, and a difference has a mirror");
    }

    @Override
    Optional<Violation> violation(Assessment assessment, Scored scored, Tested tested, Questions questions) {
        ResultDifference none = questions.differences().apply(assessment, assessment);
        if (!none.isEmpty()) {
            return Optional.of(told(tested, "no difference from itself", none.inputs() + " " + none.outcomes()));
        }
        return others(assessment, tested).stream()
                .filter(other -> tested.scorer().score(other) instanceof Scored)
                .flatMap(other -> violation(assessment, other, tested, questions).stream())
                .findFirst();
    }

    private static List<Assessment> others(Assessment assessment, Tested tested) {
        List<Assessment> others = new ArrayList<>();
        Edited.rated(tested.rubric(), assessment).stream().limit(1).forEach(item -> {
            others.add(Edited.without(assessment, List.of(item)));
            others.add(Edited.rated(assessment, item, item.requiredScale().worst()));
            others.add(Edited.rated(assessment, item, item.requiredScale().best()));
        });
        return others;
    }

    private static Optional<Violation> violation(Assessment one, Assessment other, Tested tested, Questions questions) {
        ResultDifference there = questions.differences().apply(one, other);
        ResultDifference back = questions.differences().apply(other, one);
        boolean isMirror = back.inputs()
                        .equals(there.inputs().stream()
                                .map(InputChange::mirrored)
                                .toList())
                && back.outcomes()
                        .equals(there.outcomes().stream()
                                .map(OutcomeDifference::mirrored)
                                .toList());
        if (!isMirror) {
            return Optional.of(told(
                    tested,
                    "the mirror of " + there.inputs() + there.outcomes(),
                    "" + back.inputs() + back.outcomes()));
        }
        List<String> differing = differing(one, other, tested);
        List<String> named =
                there.outcomes().stream().map(OutcomeDifference::item).sorted().toList();
        boolean isMade =
                there.outcomes().stream().noneMatch(outcome -> outcome.factors().isEmpty());
        return named.equals(differing) && isMade
                ? Optional.empty()
                : Optional.of(told(tested, "a factor for each of " + differing, named.toString()));
    }

    private static List<String> differing(Assessment one, Assessment other, Tested tested) {
        Map<String, ?> was = Told.outcomes(tested.scorer().score(one).orThrow());
        Map<String, ?> is = Told.outcomes(tested.scorer().score(other).orThrow());
        return was.keySet().stream()
                .filter(item -> !String.valueOf(was.get(item)).equals(String.valueOf(is.get(item))))
                .sorted()
                .toList();
    }

    private static Violation told(Tested tested, String expected, String actual) {
        Item likelihood = tested.rubric().likelihood();
        return new Violation(likelihood.id(), expected, actual);
    }
}
