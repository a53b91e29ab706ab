package io.github.psadelivery.scoring.testing.law.question;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.testing.law.Law;
import io.github.psadelivery.scoring.testing.law.Questions;
import io.github.psadelivery.scoring.testing.law.Strength;
import io.github.psadelivery.scoring.testing.law.Tested;
import io.github.psadelivery.scoring.testing.law.Violation;
import java.util.Optional;

/** The laws of answers; each says nothing about assessments that are rejected. */
abstract class QuestionLaw extends Law {

    QuestionLaw(int number, String title) {
        super(number, Strength.REQUIRED, title);
    }

    @Override
    public final Optional<String> reasonToSkip(Tested tested) {
        return tested.roads().questions().isPresent() ? Optional.empty() : Optional.of("no questions are answered");
    }

    @Override
    public final Trial on(Tested tested) {
        Questions questions = tested.roads().questions().orElseThrow();
        return assessment -> tested.scorer().score(assessment) instanceof Scored scored
                ? violation(assessment, scored, tested, questions)
                : Optional.empty();
    }

    abstract Optional<Violation> violation(Assessment assessment, Scored scored, Tested tested, Questions questions);
}
