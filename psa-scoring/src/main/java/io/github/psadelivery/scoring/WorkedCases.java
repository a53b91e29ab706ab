package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.scoring.outcome.CaseResult;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Scores a rubric's worked cases, and tells of those that come out otherwise. */
final class WorkedCases {
    private static final String TABLE = "cases.csv";

    private WorkedCases() {}

    static List<CaseResult> run(PsaScorer scorer) {
        return scorer.rubric().tables().cases().stream()
                .map(example -> run(example, scorer))
                .toList();
    }

    private static CaseResult run(WorkedCase example, PsaScorer scorer) {
        Place place = new Place.Cell(TABLE, example.row(), "rubric gives");
        Outcome expected = Outcome.between(example.worst(), example.best());
        return scorer.score(assessmentOf(example, scorer))
                .fold(
                        scored -> result(example, expected, scored, place),
                        rejected -> new CaseResult(
                                example,
                                expected,
                                Optional.empty(),
                                List.of(),
                                rejected.problems().stream()
                                        .map(problem -> problem.at(place))
                                        .toList()));
    }

    private static CaseResult result(WorkedCase example, Outcome expected, Scored scored, Place place) {
        Outcome given = outcome(scored, example.item());
        return new CaseResult(
                example,
                expected,
                Optional.of(given),
                deciding(scored, example.item()),
                given.equals(expected) ? List.of() : List.of(failure(place, example, expected, given)));
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

    /** Of the likelihood also the rules that decide the judgements it rests on. */
    private static List<String> deciding(Scored scored, String item) {
        if (item.equals(scored.usedRubric().likelihood().id())) {
            return scored.bindingRules();
        }
        return scored.judgement(item).derived().stream()
                .flatMap(derived -> Stream.of(derived.atWorst(), derived.atBest()))
                .flatMap(reasons -> reasons.binding().stream())
                .map(cap -> cap.cap().id())
                .distinct()
                .toList();
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
