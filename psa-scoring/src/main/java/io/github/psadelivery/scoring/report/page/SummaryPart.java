package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.internal.Names;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** What a delivery report says in a few sentences: how many items stand where at its latest date, and what moved. */
final class SummaryPart {
    private final DeliveryReport report;
    private final Wording wording;
    private final RubricLabels labels;
    private final EffectiveDate latest;
    private final List<DeliveryReportLine> lines;

    SummaryPart(DeliveryReport report, Wording wording, RubricLabels labels) {
        this.report = report;
        this.wording = wording;
        this.labels = labels;
        this.latest = report.dates().get(report.dates().size() - 1).effective();
        this.lines = report.items().stream()
                .flatMap(item -> item.at(latest).stream())
                .toList();
    }

    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("page.summary.levels", latest.toString(), levels()));
        if (report.dates().size() > 1) {
            sentences.add(wording.text(
                    "page.summary.moved",
                    moved(steps -> steps > 0),
                    moved(steps -> steps < 0),
                    moved(steps -> steps == 0)));
        }
        List<String> missing = report.items().stream()
                .filter(item -> item.at(latest).isEmpty())
                .map(item -> item.subject().id())
                .toList();
        if (!missing.isEmpty()) {
            sentences.add(wording.text(
                    "page.summary.missing", latest.toString(), Names.listed(missing, Names.ON_A_PAGE, wording)));
        }
        return sentences;
    }

    private String levels() {
        Scale scale = report.rubric().likelihood().requiredScale();
        List<String> counts = new ArrayList<>();
        for (int rank = scale.size() - 1; rank >= 0; rank--) {
            int wanted = rank;
            long count = lines.stream()
                    .filter(line -> line.reportedLikelihood().isSettled()
                            && line.reportedLikelihood().worst().rank() == wanted)
                    .count();
            if (count > 0) {
                counts.add(wording.text("tally.level", count, labels.label(scale.at(rank))));
            }
        }
        long open = lines.stream()
                .filter(line -> !line.reportedLikelihood().isSettled())
                .count();
        if (open > 0) {
            counts.add(wording.text("page.summary.open", open));
        }
        return String.join(", ", counts);
    }

    private long moved(IntPredicate wanted) {
        return lines.stream()
                .filter(line ->
                        line.movement().fold(first -> false, moved -> wanted.test(moved.steps()), unclear -> false))
                .count();
    }
}
