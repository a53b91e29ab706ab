package io.github.psadelivery.scoring.testing.law.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import io.github.psadelivery.scoring.testing.law.internal.Edited;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * <b>L43</b> A league table is a total order that others cannot disturb.
 *
 * <p>Why: A rank is read as praise or blame. It must not hang on the order of a file, or on who else is in it.
 *
 * <p>Strength: required.
 *
 * <p>How it is checked: an assessment and some edits of it are ranked. Exactly those that are settled have a rank; a
 * better likelihood is never below a worse one; given the other way round the table is the same; and with any one of
 * them taken out the others keep their order and their ties.
 *
 * <p>A failure means: ties are broken by the order given, or something other than the likelihood decides first.
 *
 * <p>Thread-safety: immutable.
 */
public final class LeagueIsATotalOrder extends QuestionLaw {
    private static final int MOST_EDITED = 4;

    public LeagueIsATotalOrder() {
        super(43, "A league table is a total order that others cannot disturb");
    }

    @Override
    Optional<Violation> violation(Assessment assessment, Scored scored, Tested tested, Questions questions) {
        List<Scored> results = results(assessment, tested);
        Map<String, Integer> ranks = questions.ranks().apply(results);
        List<Scored> turned = new ArrayList<>(results);
        Collections.reverse(turned);
        if (!List.copyOf(questions.ranks().apply(turned).entrySet()).equals(List.copyOf(ranks.entrySet()))) {
            return Optional.of(
                    told(tested, ranks + " in any order", "" + questions.ranks().apply(turned)));
        }
        return disorder(results, ranks, tested)
                .or(() -> results.stream()
                        .flatMap(left -> disturbed(left, results, ranks, tested, questions).stream())
                        .findFirst());
    }

    private static List<Scored> results(Assessment assessment, Tested tested) {
        List<Assessment> edits = new ArrayList<>(List.of(assessment, assessment));
        Edited.rated(tested.rubric(), assessment).stream().limit(MOST_EDITED).forEach(item -> {
            edits.add(Edited.rated(assessment, item, item.requiredScale().worst()));
            edits.add(Edited.rated(assessment, item, item.requiredScale().best()));
        });
        List<Scored> results = new ArrayList<>();
        for (Assessment edit : edits) {
            Result result = tested.scorer().score(named("L" + (100 + results.size()), edit));
            if (result instanceof Scored scored) {
                results.add(scored);
            }
        }
        return results;
    }

    private static Assessment named(String id, Assessment assessment) {
        return new Assessment(
                Subject.of(id, ""),
                assessment.date(),
                assessment.assessor(),
                assessment.statements(),
                assessment.published(),
                assessment.corrections());
    }

    private static Optional<Violation> disorder(List<Scored> results, Map<String, Integer> ranks, Tested tested) {
        for (Scored one : results) {
            if (one.likelihood().isSettled() != ranks.containsKey(id(one))) {
                return Optional.of(told(tested, "a rank exactly for what is settled", one.likelihood() + " " + ranks));
            }
            for (Scored other : results) {
                boolean isBetter = one.likelihood().isSettled()
                        && other.likelihood().isSettled()
                        && other.likelihood()
                                .worst()
                                .isWorseThan(one.likelihood().worst());
                if (isBetter && rank(one, ranks) >= rank(other, ranks)) {
                    return Optional.of(told(
                            tested, "%s above %s".formatted(one.likelihood(), other.likelihood()), ranks.toString()));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Violation> disturbed(
            Scored left, List<Scored> results, Map<String, Integer> ranks, Tested tested, Questions questions) {
        List<Scored> fewer =
                results.stream().filter(one -> !id(one).equals(id(left))).toList();
        Map<String, Integer> after = questions.ranks().apply(fewer);
        for (Scored one : fewer) {
            for (Scored other : fewer) {
                boolean isRanked = ranks.containsKey(id(one)) && ranks.containsKey(id(other));
                if (isRanked
                        && Integer.signum(rank(one, ranks) - rank(other, ranks))
                                != Integer.signum(rank(one, after) - rank(other, after))) {
                    return Optional.of(told(tested, "%s without %s, too".formatted(ranks, id(left)), after.toString()));
                }
            }
        }
        return Optional.empty();
    }

    private static String id(Scored scored) {
        return scored.assessment().subject().id();
    }

    private static int rank(Scored scored, Map<String, Integer> ranks) {
        return ranks.getOrDefault(id(scored), 0);
    }

    private static Violation told(Tested tested, String expected, String actual) {
        Item likelihood = tested.rubric().likelihood();
        return new Violation(likelihood.id(), expected, actual);
    }
}
