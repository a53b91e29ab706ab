package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules that decided anything in one report: named where they did, told in full once. Belongs to one thread. */
final class DecidingRules {
    private final Wording wording;
    private final Map<String, RuleReason> reasonByRule = new LinkedHashMap<>();

    DecidingRules(Wording wording) {
        this.wording = wording;
    }

    /** Names the rules that decided something; nothing where there is none. */
    List<Passage> named(List<RuleReason> reasons) {
        return named("progress.by", reasons);
    }

    /** Names rules in a sentence of one's own. */
    List<Passage> named(String key, List<RuleReason> reasons) {
        reasons.forEach(reason -> reasonByRule.putIfAbsent(reason.rule(), reason));
        return reasons.isEmpty()
                ? List.of()
                : List.of(Passage.of(
                        wording.text(key, reasons.stream().map(RuleReason::rule).collect(Collectors.joining(", ")))));
    }

    /** Tells each rule that was named, with its reason and its source, in the order in which they came up. */
    List<Passage> told() {
        return reasonByRule.values().stream()
                .map(reason -> Passage.of(wording.text("progress.rule", reason.rule(), reason.because()))
                        .with(Passage.of(wording.text("cap.source", reason.source()))))
                .toList();
    }
}
