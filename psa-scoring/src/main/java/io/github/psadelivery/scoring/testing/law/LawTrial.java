package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Holds one law on all cases, and makes the smallest counterexample of those that it finds. */
public final class LawTrial {
    private static final int MOST_MADE_SMALLER = 5;

    private LawTrial() {}

    /** Runs all cases; nothing is thrown where the law is broken. */
    public static LawReport run(Law law, Tested tested, LawCases cases) {
        Optional<String> skipped = law.reasonToSkip(tested);
        if (skipped.isPresent()) {
            return new LawReport(law, 0, 0, Optional.empty(), skipped);
        }
        Law.Trial trial = law.on(tested);
        String likelihood = tested.rubric().likelihood().id();
        List<Found> broken = cases.assessments().stream()
                .flatMap(assessment -> found(assessment, trial, likelihood).stream())
                .toList();
        Optional<Counterexample> smallest = broken.stream()
                .sorted(Comparator.comparing(Found::size))
                .limit(MOST_MADE_SMALLER)
                .map(found -> smaller(found, trial, likelihood))
                .min(Comparator.comparing(Found::size))
                .map(found -> new Counterexample(
                        found.assessment(),
                        found.violation(),
                        CaseLine.of(law, tested.rubric(), found.assessment(), found.violation())));
        return new LawReport(law, cases.assessments().size(), broken.size(), smallest, Optional.empty());
    }

    /** A violation and where it was seen. A scorer that gives now this, now that may not show it again. */
    private record Found(Assessment assessment, Violation violation) {
        int size() {
            return assessment.statements().size();
        }
    }

    /** A scorer that throws gives no result, which breaks whatever law is asked. */
    private static Optional<Found> found(Assessment assessment, Law.Trial trial, String likelihood) {
        try {
            return trial.violation(assessment).map(violation -> new Found(assessment, violation));
        } catch (RuntimeException thrown) {
            return Optional.of(new Found(assessment, new Violation(likelihood, "a result", thrown.toString())));
        }
    }

    /** Drops statement after statement as long as the law stays broken. */
    private static Found smaller(Found first, Law.Trial trial, String likelihood) {
        Found smallest = first;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (int place = smallest.size() - 1; place >= 0; place--) {
                Optional<Found> candidate = found(without(smallest.assessment(), place), trial, likelihood);
                if (candidate.isPresent()) {
                    smallest = candidate.get();
                    isSmaller = true;
                }
            }
        }
        return smallest;
    }

    private static Assessment without(Assessment assessment, int place) {
        List<Statement> statements = new ArrayList<>(assessment.statements());
        statements.remove(place);
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }
}
