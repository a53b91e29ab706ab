package io.github.psadelivery.model.measurement.check;

import static io.github.psadelivery.model.problem.internal.Findings.quoted;

import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import io.github.psadelivery.model.problem.internal.Names;
import java.util.Map;

/** Whether data name an indicator that is there, and each only once. */
final class References {

    private References() {}

    static void indicator(String id, Map<String, Indicator> indicatorById, Findings at) {
        if (!indicatorById.containsKey(id)) {
            at.in("indicator")
                    .add(
                            ProblemCode.DATA_OF_UNKNOWN_INDICATOR,
                            "There is no indicator %s.".formatted(quoted(id)),
                            Names.nearest(id, indicatorById.keySet())
                                    .orElse("Name an indicator by its id, or add it to an agreement."));
        }
    }

    static void secondSeries(String indicator, Findings at) {
        at.in("indicator")
                .add(
                        ProblemCode.SERIES_TWICE,
                        "The indicator %s has a series already.".formatted(quoted(indicator)),
                        "Put all observations into one series; revisions have a higher vintage.");
    }

    static void secondUnits(String id, Findings at) {
        at.in("id")
                .add(
                        ProblemCode.SERIES_TWICE,
                        "The id %s names other values of units already.".formatted(quoted(id)),
                        "Give each set of values an id of its own.");
    }
}
