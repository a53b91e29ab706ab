package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import io.github.psadelivery.model.problem.internal.Names;
import java.util.List;
import java.util.Set;

/** Whether what is named by an id is there. */
final class Named {

    private Named() {}

    static void check(String id, Set<String> known, String kind, Findings here) {
        if (!known.contains(id)) {
            here.add(
                    ProblemCode.PLAN_NAMES_UNKNOWN,
                    "There is no %s %s.".formatted(kind, quoted(id)),
                    Names.nearest(id, known).orElse("Name the %s by its id, or add it.".formatted(kind)));
        }
    }

    static void all(List<String> ids, Set<String> known, Findings owner) {
        for (int i = 0; i < ids.size(); i++) {
            check(ids.get(i), known, "driver", owner.in("drivers", i));
        }
    }
}
