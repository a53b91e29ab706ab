package io.github.psadelivery.scoring.report.site;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.report.chart.FigureTable;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** How the items of each page stand at the latest date of the report: how many at each level, and how many moved. */
final class PartsTable {
    private final Wording wording;
    private final RubricLabels labels;
    private final SitePlan plan;
    private final EffectiveDate latest;
    private final Scale scale;

    PartsTable(Wording wording, RubricLabels labels, SitePlan plan) {
        this.wording = wording;
        this.labels = labels;
        this.plan = plan;
        List<ReportDate> dates = plan.report().dates();
        this.latest = dates.get(dates.size() - 1).effective();
        this.scale = plan.report().rubric().likelihood().requiredScale();
    }

    FigureTable figures() {
        List<String> columns = new ArrayList<>();
        columns.add(wording.text("site.part"));
        for (int rank = scale.size() - 1; rank >= 0; rank--) {
            columns.add(labels.label(scale.at(rank)));
        }
        columns.addAll(List.of(wording.text("chart.open"), wording.text("site.better"), wording.text("site.worse")));
        return new FigureTable(
                wording.text("site.caption", latest.toString()),
                columns,
                plan.parts().stream().map(this::row).toList());
    }

    private List<String> row(SitePart part) {
        List<DeliveryReportLine> lines =
                part.items().stream().flatMap(item -> item.at(latest).stream()).toList();
        List<String> row = new ArrayList<>();
        row.add(part.name());
        for (int rank = scale.size() - 1; rank >= 0; rank--) {
            int wanted = rank;
            row.add(count(
                    lines,
                    line -> line.reportedLikelihood().isSettled()
                            && line.reportedLikelihood().worst().rank() == wanted));
        }
        row.add(count(lines, line -> !line.reportedLikelihood().isSettled()));
        row.add(count(lines, moved(steps -> steps > 0)));
        row.add(count(lines, moved(steps -> steps < 0)));
        return row;
    }

    private static Predicate<DeliveryReportLine> moved(IntPredicate wanted) {
        return line -> line.movement().fold(first -> false, moved -> wanted.test(moved.steps()), unclear -> false);
    }

    private String count(List<DeliveryReportLine> lines, Predicate<DeliveryReportLine> wanted) {
        return wording.text("chart.count", lines.stream().filter(wanted).count());
    }
}
