package io.github.psadelivery.model.agreement.check.corporate;

import io.github.psadelivery.model.agreement.check.internal.Known;
import io.github.psadelivery.model.agreement.check.internal.Spot;
import io.github.psadelivery.model.agreement.check.internal.Unique;
import io.github.psadelivery.model.agreement.corporate.DeliveryAgreement;
import io.github.psadelivery.model.agreement.corporate.MeasurementAnnex;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The indicators of a Delivery Agreement, and the annex that says how they are measured. */
final class BasketCheck {
    private final DeliveryAgreement agreement;
    private final List<MeasurementAnnex.Entry> entries;
    private final Known known;
    private final Spot at;

    BasketCheck(DeliveryAgreement agreement, Known known, Spot at) {
        this.agreement = agreement;
        this.entries = agreement.annex().map(MeasurementAnnex::entries).orElse(List.of());
        this.known = known;
        this.at = at;
    }

    void run() {
        if (agreement.indicators().isEmpty()) {
            at.in("indicators")
                    .missing(
                            ProblemCode.NO_INDICATOR,
                            "The Delivery Agreement has no indicator.",
                            "Add the few indicators that show its outcome.");
        }
        Set<String> measured =
                entries.stream().map(MeasurementAnnex.Entry::indicator).collect(Collectors.toSet());
        for (int i = 0; i < agreement.indicators().size(); i++) {
            Indicator indicator = agreement.indicators().get(i);
            owner(indicator, at.in("indicators", i));
            trend(indicator, at.in("indicators", i));
            described(indicator, at.in("indicators", i));
            if (!measured.contains(indicator.id())) {
                at.in("annex")
                        .missing(
                                ProblemCode.NO_ANNEX_ENTRY,
                                "The measurement annex has no entry for %s.".formatted(Spot.quoted(indicator.id())),
                                "Add one that defines what is counted or asked.");
            }
        }
        annex();
    }

    private static void owner(Indicator indicator, Spot here) {
        if (indicator.owner().isEmpty()) {
            here.in("owner")
                    .missing(
                            ProblemCode.INDICATOR_WITHOUT_OWNER,
                            "Nobody owns the indicator %s.".formatted(Spot.quoted(indicator.id())),
                            "Name its owner by id.");
        }
    }

    private static void trend(Indicator indicator, Spot here) {
        boolean isJudgedByTrend =
                indicator.targets().isEmpty() && indicator.standard().isEmpty();
        indicator
                .baseline()
                .filter(baseline -> isJudgedByTrend && baseline.trendPerYear().isEmpty())
                .ifPresent(baseline -> here.in("baseline")
                        .in("trendPerYear")
                        .missing(
                                ProblemCode.NO_BASELINE_TREND,
                                "%s has neither target nor standard, and no trend to beat."
                                        .formatted(Spot.quoted(indicator.id())),
                                "Add the yearly trend of the baseline."));
    }

    private static void described(Indicator indicator, Spot here) {
        describedBy(indicator.source(), "source", here);
        describedBy(indicator.producer(), "producer", here);
        describedBy(indicator.coverage(), "coverage", here);
    }

    private static void describedBy(String text, String field, Spot here) {
        if (text.isBlank()) {
            here.in(field)
                    .missing(
                            ProblemCode.ANNEX_INCOMPLETE,
                            "The indicator has no %s.".formatted(field),
                            "Add it: the measurement annex needs it.");
        }
    }

    private void annex() {
        if (agreement.annex().isEmpty()) {
            return;
        }
        Spot annex = at.in("annex");
        Unique.ids(entries, MeasurementAnnex.Entry::indicator, "entries", "indicator", annex);
        Set<String> own = agreement.indicators().stream().map(Indicator::id).collect(Collectors.toSet());
        for (int i = 0; i < entries.size(); i++) {
            MeasurementAnnex.Entry entry = entries.get(i);
            Spot here = annex.in("entries", i);
            if (known.indicator(entry.indicator(), here.in("indicator")).isPresent()
                    && !own.contains(entry.indicator())) {
                here.in("indicator")
                        .wrong(
                                ProblemCode.ENTRY_OF_ANOTHER,
                                "%s is an indicator of another agreement.".formatted(Spot.quoted(entry.indicator())),
                                "Move the entry to the annex of that agreement.");
            }
            if (entry.definition().isBlank()) {
                here.in("definition")
                        .missing(
                                ProblemCode.ANNEX_INCOMPLETE,
                                "The entry for %s defines nothing.".formatted(Spot.quoted(entry.indicator())),
                                "Say what exactly is counted or asked.");
            }
        }
    }
}
