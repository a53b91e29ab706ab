package io.github.psadelivery.scoring.testing.zoo;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Results with something in them changed, as a wrong scorer would give them. */
final class Forged {

    private Forged() {}

    /** The result of a changed assessment, given out for the one that was asked about. */
    static Result about(Assessment asked, Result result) {
        return result.fold(
                scored -> new Scored(
                        asked,
                        scored.usedRubric(),
                        scored.derivedLikelihood(),
                        scored.judgements(),
                        scored.override(),
                        scored.unknownInputs(),
                        scored.isBoundsProved()),
                rejected -> new Rejected(asked, rejected.rubric(), rejected.problems()));
    }

    /** The result of another rubric, given out as one of this rubric; rows are known again by their ids. */
    static Result by(Rubric rubric, Result result) {
        return result.fold(
                scored -> with(scored, rubric, derived -> caps(derived, cap -> row(rubric, cap))),
                rejected -> new Rejected(rejected.assessment(), rubric.reference(), rejected.problems()));
    }

    /** The result with what was derived changed, for each judgement and the likelihood. */
    static Result derived(Result result, UnaryOperator<Derived> changed) {
        return result.fold(scored -> with(scored, scored.usedRubric(), changed), rejected -> rejected);
    }

    /** The result with the likelihood alone changed. */
    static Result likelihood(Result result, UnaryOperator<Derived> changed) {
        return result.fold(
                scored -> new Scored(
                        scored.assessment(),
                        scored.usedRubric(),
                        changed.apply(scored.derivedLikelihood()),
                        scored.judgements(),
                        scored.override(),
                        scored.unknownInputs(),
                        scored.isBoundsProved()),
                rejected -> rejected);
    }

    static Derived caps(Derived derived, UnaryOperator<Cap> changed) {
        return new Derived(derived.outcome(), caps(derived.atWorst(), changed), caps(derived.atBest(), changed));
    }

    static Derived ends(Derived derived, UnaryOperator<Reasons> changed) {
        Reasons worst = changed.apply(derived.atWorst());
        Reasons best = changed.apply(derived.atBest());
        return best.level().isWorseThan(worst.level())
                ? new Derived(Outcome.between(best.level(), worst.level()), best, worst)
                : new Derived(Outcome.between(worst.level(), best.level()), worst, best);
    }

    /** The reasons with the level of the last or first row that applies, whatever the others say. */
    static Reasons oneRowWins(Reasons reasons, Rubric rubric, boolean isLast) {
        List<Cap> rows = rubric.tables().caps();
        List<AppliedCap> applied = Stream.concat(reasons.binding().stream(), reasons.others().stream())
                .sorted(Comparator.comparing(cap -> rows.indexOf(cap.cap()) * (isLast ? -1 : 1)))
                .toList();
        if (applied.isEmpty()) {
            return reasons;
        }
        Level level = applied.get(0).cap().ceiling();
        return new Reasons(level, applied.subList(0, 1), applied.subList(1, applied.size()), reasons.assumed());
    }

    private static Reasons caps(Reasons reasons, UnaryOperator<Cap> changed) {
        return new Reasons(
                reasons.level(),
                applied(reasons.binding(), changed),
                applied(reasons.others(), changed),
                reasons.assumed());
    }

    private static List<AppliedCap> applied(List<AppliedCap> caps, UnaryOperator<Cap> changed) {
        return caps.stream()
                .map(cap -> new AppliedCap(changed.apply(cap.cap()), cap.sentence(), cap.triggers()))
                .toList();
    }

    private static Cap row(Rubric rubric, Cap cap) {
        return rubric.tables().caps().stream()
                .filter(row -> row.id().equals(cap.id()))
                .findFirst()
                .orElse(cap);
    }

    private static Scored with(Scored scored, Rubric rubric, UnaryOperator<Derived> changed) {
        List<JudgementResult> judgements = scored.judgements().stream()
                .map(result -> judgement(result, changed))
                .toList();
        return new Scored(
                scored.assessment(),
                rubric,
                changed.apply(scored.derivedLikelihood()),
                judgements,
                scored.override(),
                scored.unknownInputs(),
                scored.isBoundsProved());
    }

    private static JudgementResult judgement(JudgementResult result, UnaryOperator<Derived> changed) {
        return new JudgementResult(
                result.judgement(),
                result.stated().isPresent()
                        ? result.outcome()
                        : result.derived().map(changed).map(Derived::outcome).orElse(result.outcome()),
                result.stated(),
                result.derived().map(changed),
                result.provisional());
    }
}
