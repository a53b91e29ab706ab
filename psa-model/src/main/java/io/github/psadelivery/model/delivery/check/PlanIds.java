package io.github.psadelivery.model.delivery.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.measurement.check.internal.Limits;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Whether each id of a list of a plan is there, and is there once. */
final class PlanIds {

    private PlanIds() {}

    /** Tells of blank and repeated ids, and gives all ids. */
    static <T> Set<String> check(List<T> things, Function<T, String> idOf, String field, Findings plan) {
        Set<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < things.size(); i++) {
            String id = idOf.apply(things.get(i));
            Findings here = plan.in(field, i);
            Limits.filled(id, "id", here);
            if (!ids.add(id)) {
                tell(id, here);
            }
        }
        return ids;
    }

    static void tell(String id, Findings here) {
        here.in("id")
                .add(
                        ProblemCode.PLAN_ID_TWICE,
                        "The id %s is used already.".formatted(quoted(id)),
                        "Give each its own id.");
    }
}
