package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.List;

/** Scores a rubric's worked cases and tells those that come out otherwise. */
final class WorkedCases {
    private static final String TABLE = "cases.csv";

    private WorkedCases() {}

    static List<Problem> failures(PsaScorer scorer) {
        List<Problem> problems = new ArrayList<>();
        for (WorkedCase example : scorer.rubric().tables().cases()) {
            Place place = new Place.Cell(TABLE, example.row(), "rubric gives");
            Outcome expected = Outcome.between(example.worst(), example.best());
            scorer.score(assessmentOf(example, scorer))
                    .fold(
                            scored -> {
                                Outcome given = outcome(scored, example.item());
                                return given.equals(expected)
                                        ? List.<Problem>of()
                                        : List.of(failure(place, example, expected, given));
                            },
                            rejected -> rejected.problems().stream()
                                    .map(problem -> problem.at(place))
                                    .toList())
                    .forEach(problems::add);
        }
        return problems;
    }

    private static Assessment assessmentOf(WorkedCase example, PsaScorer scorer) {
        Assessment.Builder builder = Assessment.of(
                Subject.of(example.id(), example.title()),
                ReportDate.of(scorer.rubric().header().effectiveFrom().toString()));
        example.levelByItem().forEach((item, level) -> builder.rate(item, level, example.source()));
        return builder.build();
    }

    private static Outcome outcome(Scored scored, String item) {
        return item.equals(scored.usedRubric().likelihood().id())
                ? scored.likelihood()
                : scored.judgement(item).outcome();
    }

    private static Problem failure(Place place, WorkedCase example, Outcome expected, Outcome given) {
        return new Problem(
                ProblemCode.CASE_FAILS,
                place,
                "The case %s should give %s for %s, and the rules give %s."
                        .formatted(example.id(), expected, example.item(), given),
                "Change the rules, or the case with a reason.");
    }
}
