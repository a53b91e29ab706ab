package io.github.psadelivery.model.agreement.check.internal;

import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.Optional;

/** Whether a goal was found specific, measurable, achievable, relevant and timed. */
public final class Smart {

    private Smart() {}

    /** Tells of a checklist that is not there, and of what one says the goal lacks. */
    public static void check(Optional<SmartChecklist> checklist, String goal, Spot at) {
        if (checklist.isEmpty()) {
            at.in("smart")
                    .missing(
                            ProblemCode.NOT_SMART,
                            "Nobody has checked whether %s is specific, measurable, achievable, relevant and timed."
                                    .formatted(Spot.quoted(goal)),
                            "Fill in the checklist.");
            return;
        }
        List<String> missing = checklist.get().missing();
        if (!missing.isEmpty()) {
            at.in("smart")
                    .wrong(
                            ProblemCode.NOT_SMART,
                            "%s is not %s.".formatted(Spot.quoted(goal), String.join(", ", missing)),
                            "Word it so that it is.");
        }
    }
}
