package io.github.psadelivery.model.measurement.check;

import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.List;

/** The publications of each period against one another. */
final class Vintages {

    private Vintages() {}

    /** Looks at neighbours, which are in order of period and then of vintage. */
    static void check(List<SeriesCheck.Placed> inOrder, Findings at) {
        for (int i = 1; i < inOrder.size(); i++) {
            SeriesCheck.Placed before = inOrder.get(i - 1);
            SeriesCheck.Placed next = inOrder.get(i);
            if (before.period().equals(next.period())) {
                compare(before.observation(), next.observation(), at.in("observations", next.place()));
            }
        }
    }

    private static void compare(Observation before, Observation next, Findings here) {
        if (before.vintage() == next.vintage()) {
            here.in("vintage")
                    .add(
                            ProblemCode.VINTAGE_TWICE,
                            "The period %s has the vintage %s already.".formatted(next.period(), next.vintage()),
                            "Take one out, or give the later one the next vintage.");
        } else if (next.published().isBefore(before.published())) {
            here.in("published")
                    .add(
                            ProblemCode.VINTAGE_OUT_OF_ORDER,
                            "Vintage %s of %s was published before vintage %s."
                                    .formatted(next.vintage(), next.period(), before.vintage()),
                            "Put the days of publication or the vintages right.");
        }
    }
}
