package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a result says, to compare two of them: outcomes and the rules behind them, and not who was assessed when. */
public final class Told {

    private Told() {}

    /** All that a result says in one line. */
    public static String of(Result result) {
        return result.fold(
                Told::scored,
                rejected -> "rejected: "
                        + rejected.problems().stream()
                                .map(Problem::code)
                                .map(Object::toString)
                                .sorted()
                                .collect(Collectors.joining(", ")));
    }

    /** The outcome of each judgement, and of the likelihood last, by id. */
    public static Map<String, Outcome> outcomes(Scored scored) {
        Map<String, Outcome> outcomeByItem = new LinkedHashMap<>();
        scored.judgements()
                .forEach(result -> outcomeByItem.put(result.judgement().id(), result.outcome()));
        outcomeByItem.put(scored.usedRubric().likelihood().id(), scored.likelihood());
        return outcomeByItem;
    }

    /** What was derived, by the judgement or likelihood. */
    public static Map<Item, Derived> derived(Scored scored) {
        Map<Item, Derived> derivedByItem = new LinkedHashMap<>();
        for (JudgementResult result : scored.judgements()) {
            result.derived().ifPresent(derived -> derivedByItem.put(result.judgement(), derived));
        }
        derivedByItem.put(scored.usedRubric().likelihood(), scored.derivedLikelihood());
        return derivedByItem;
    }

    private static String scored(Scored scored) {
        String outcomes = outcomes(scored).entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining(", "));
        String reasons = derived(scored).entrySet().stream()
                .map(entry -> entry.getKey().id()
                        + ids(entry.getValue().atWorst())
                        + ids(entry.getValue().atBest()))
                .collect(Collectors.joining(", "));
        return outcomes + "; reasons: " + reasons;
    }

    private static String ids(Reasons reasons) {
        return " [%s | %s]".formatted(ids(reasons.binding()), ids(reasons.others()));
    }

    private static String ids(List<AppliedCap> caps) {
        return caps.stream().map(cap -> cap.cap().id()).sorted().collect(Collectors.joining(" "));
    }
}
