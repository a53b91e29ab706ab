package io.github.psadelivery.model.agreement.check.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.EnumMap;
import java.util.Map;

/** What an extract leaves out: counted, so that it can be told in one sentence instead of many. */
public final class Gaps {
    private final Map<ProblemCode, Integer> countByCode = new EnumMap<>(ProblemCode.class);

    void add(ProblemCode code) {
        countByCode.merge(code, 1, Integer::sum);
    }

    /** Tells how many things are left out, if any are. */
    public void tell(Findings at) {
        if (countByCode.isEmpty()) {
            return;
        }
        int all = countByCode.values().stream().mapToInt(Integer::intValue).sum();
        String counts = countByCode.entrySet().stream()
                .map(entry -> entry.getKey().code() + (entry.getValue() > 1 ? " × " + entry.getValue() : ""))
                .collect(joining(", "));
        at.add(
                ProblemCode.EXTRACT_LEAVES_OUT,
                "This extract leaves out %s %s that a whole register holds: %s."
                        .formatted(all, all == 1 ? "thing" : "things", counts),
                "Take “extract” out to be told each of them, or leave it so.");
    }
}
