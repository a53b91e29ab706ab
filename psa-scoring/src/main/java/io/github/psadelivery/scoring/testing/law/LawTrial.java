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
        List<Assessment> broken = cases.assessments().stream()
                .filter(assessment -> trial.violation(assessment).isPresent())
                .toList();
        Optional<Assessment> smallest = broken.stream()
                .sorted(Comparator.comparing(LawTrial::size))
                .limit(MOST_MADE_SMALLER)
                .map(assessment -> smaller(assessment, trial))
                .min(Comparator.comparing(LawTrial::size));
        Optional<Counterexample> counterexample = smallest.flatMap(assessment -> trial.violation(assessment)
                .map(violation -> new Counterexample(
                        assessment, violation, CaseLine.of(law, tested.rubric(), assessment, violation))));
        return new LawReport(law, cases.assessments().size(), broken.size(), counterexample, Optional.empty());
    }

    private static int size(Assessment assessment) {
        return assessment.statements().size();
    }

    /** Drops statement after statement as long as the law stays broken. */
    private static Assessment smaller(Assessment assessment, Law.Trial trial) {
        Assessment smallest = assessment;
        boolean isSmaller = true;
        while (isSmaller) {
            isSmaller = false;
            for (int place = size(smallest) - 1; place >= 0; place--) {
                Assessment candidate = without(smallest, place);
                if (trial.violation(candidate).isPresent()) {
                    smallest = candidate;
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
