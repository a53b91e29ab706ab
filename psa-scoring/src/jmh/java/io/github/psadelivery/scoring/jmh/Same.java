package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import java.util.List;

/** Proves that both sides of a benchmark do the same work: the same ends, rules, triggers and marks. */
final class Same {

    private Same() {}

    /** Throws where the two answers differ. */
    static void check(Scored scored, Answer answer) {
        judgement(scored, "challenge", answer.challenge());
        judgement(scored, "planning", answer.planning());
        judgement(scored, "capacity", answer.capacity());
        derived(scored, "likelihood", scored.derivedLikelihood(), answer.likelihood());
        hold(scored.override().isPresent() == answer.isDeparture(), scored, "departure");
    }

    private static void judgement(Scored scored, String id, Answer.Outcome outcome) {
        JudgementResult result = scored.judgement(id);
        result.derived().ifPresent(derived -> derived(scored, id, derived, outcome));
        hold(result.provisional().isPresent() == outcome.isProvisional(), scored, id + " provisional");
        hold(result.stated().isPresent() == (outcome.stated() != null), scored, id + " stated");
    }

    private static void derived(Scored scored, String id, Derived derived, Answer.Outcome outcome) {
        end(scored, id + " at worst", derived.atWorst(), outcome.worst());
        end(scored, id + " at best", derived.atBest(), outcome.best());
    }

    private static void end(Scored scored, String what, Reasons reasons, Answer.End end) {
        hold(reasons.level().rank() == end.level(), scored, what);
        caps(scored, what + " binding", reasons.binding(), end.binding());
        caps(scored, what + " others", reasons.others(), end.others());
        hold(reasons.assumed().stream().map(item -> item.id()).toList().equals(end.assumed()), scored, what + " assumed");
    }

    private static void caps(Scored scored, String what, List<AppliedCap> caps, List<Answer.Reason> reasons) {
        List<String> ours = caps.stream()
                .map(cap -> cap.cap().id() + " " + cap.sentence()
                        + cap.triggers().stream()
                                .map(trigger -> trigger.item().id() + trigger.rating())
                                .toList())
                .toList();
        List<String> theirs = reasons.stream()
                .map(reason -> reason.rule().id() + " " + reason.rule().sentence()
                        + reason.triggers().stream()
                                .map(trigger -> trigger.item() + java.util.Optional.ofNullable(trigger.rating()))
                                .toList())
                .toList();
        hold(ours.equals(theirs), scored, what + ": " + ours + " and " + theirs);
    }

    private static void hold(boolean isSame, Scored scored, String what) {
        if (!isSame) {
            throw new IllegalStateException("The two roads differ in %s for %s".formatted(what, scored.assessment()));
        }
    }
}
