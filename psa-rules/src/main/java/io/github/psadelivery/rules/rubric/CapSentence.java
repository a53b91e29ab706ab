package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.cap.Threshold;
import java.util.stream.Collectors;

/** Says a cap as an English sentence, from the ids and the levels' own words. */
final class CapSentence {

    private CapSentence() {}

    static String of(Cap cap, Rubric rubric) {
        if (cap.conditions().isEmpty()) {
            return "A rule of free DRL: %s is no better than %s."
                    .formatted(cap.judgement(), cap.ceiling().label());
        }
        String conditions = cap.conditions().stream()
                .map(condition -> clause(condition, rubric))
                .collect(Collectors.joining(" and "));
        return "If %s, then %s is no better than %s."
                .formatted(conditions, cap.judgement(), cap.ceiling().label());
    }

    private static String clause(Condition condition, Rubric rubric) {
        String level = rubric.scaleOf(condition.of()).orWorse(condition.level());
        return condition
                .of()
                .fold(
                        one -> "%s is %s".formatted(one.item(), level),
                        areas ->
                                "%s %s rated %s".formatted(amount(condition.atLeast(), areas), verb(condition), level));
    }

    private static String amount(Threshold threshold, Selection.AreasOf areas) {
        if (threshold instanceof Threshold.All) {
            return "all %s".formatted(areas);
        }
        if (threshold instanceof Threshold.Share share && share.over()) {
            return "%s of the %s".formatted(share, areas);
        }
        return "at least %s of the %s".formatted(threshold, areas);
    }

    private static String verb(Condition condition) {
        return condition.atLeast() instanceof Threshold.Count count && count.items() == 1 ? "is" : "are";
    }
}
