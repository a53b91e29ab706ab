package io.github.psadelivery.scoring.testing.law.scorer;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Told;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <b>L09</b> Every reason names a row that exists.
 *
 * <p>Why: A reason is looked up in the rubric, by its id. One that is not there, or says something else there, sends
 * its reader to nothing; and a result must name the very rubric that gave it.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: the result carries id, version and hash of the rubric; every cap of every reason is a row of
 * that rubric with the same id, judgement and ceiling. Rules of free DRL that are no rows break this law, and are
 * meant to.
 *
 * <p>A failure means: a result of another rubric, or of another version, was handed out: a cache that forgot which
 * rubric it was for; or rule ids are made up on the way.
 *
 * <p>Thread-safety: immutable.
 */
public final class ReasonsNameRowsThatExist extends Law {

    public ReasonsNameRowsThatExist() {
        super(9, Strength.REQUIRED, "Every reason names a row that exists");
    }

    @Override
    public Trial on(Tested tested) {
        return assessment -> tested.scorer().score(assessment) instanceof Scored scored
                ? strange(tested.rubric(), scored)
                : Optional.empty();
    }

    private static Optional<Violation> strange(Rubric rubric, Scored scored) {
        if (!scored.rubric().equals(rubric.reference())) {
            return Optional.of(new Violation(
                    rubric.likelihood().id(),
                    "a result by rubric " + rubric.reference(),
                    "a result by rubric " + scored.rubric()));
        }
        return Told.derived(scored).entrySet().stream()
                .flatMap(entry -> Stream.of(
                                entry.getValue().atWorst(), entry.getValue().atBest())
                        .flatMap(reasons -> Stream.concat(reasons.binding().stream(), reasons.others().stream()))
                        .filter(cap -> !isRow(rubric, entry.getKey(), cap.cap()))
                        .map(cap -> new Violation(
                                entry.getKey().id(),
                                "every reason of %s is a row of the rubric"
                                        .formatted(entry.getKey().id()),
                                "%s, at %s, is none"
                                        .formatted(cap.cap().id(), cap.cap().ceiling()))))
                .findFirst();
    }

    private static boolean isRow(Rubric rubric, Item item, Cap cap) {
        return cap.judgement().equals(item.id())
                && rubric.caps(item.id()).stream()
                        .anyMatch(row ->
                                row.id().equals(cap.id()) && row.ceiling().equals(cap.ceiling()));
    }
}
