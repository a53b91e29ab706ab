package io.github.psadelivery.scoring.report.trajectory;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.routine.ItemIndicator;
import io.github.psadelivery.scoring.report.chart.Chart;
import io.github.psadelivery.scoring.report.chart.TrajectoryChart;
import io.github.psadelivery.scoring.report.chart.TrajectoryFigures;
import io.github.psadelivery.scoring.wording.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The trajectories of the indicators that measure an item of a delivery report, with the values that a register knew at the
 * item's date: values and revisions published later play no part. Only values have vintages. Planned path and target have no
 * date of publication, so that they are those of the register as it is now; so is a baseline once its own date has come.
 *
 * <p>Absence: an indicator of which the register has no figures has no chart, and the sentences say so; so they do where
 * nothing in the register measures the item.
 *
 * <p>Thread-safety: immutable. The same register gives the same bytes.
 *
 * <pre>{@code
 * ItemTrajectories trajectories = ItemTrajectories.in(Registers.byId("asylum-intake").orElseThrow())
 *         .of("T2", EffectiveDate.parse("2003-12"), Wording.english());
 * String page = new ItemDocument(Wording.english()).html(ItemPage.latest(item).withTrajectories(trajectories));
 * }</pre>
 *
 * @param sentences which register it is, whether anything in it is invented, and what has no figures
 * @param charts a chart for each indicator with figures
 * @param sources where the figures come from
 */
public record ItemTrajectories(List<String> sentences, List<Chart> charts, List<String> sources) {

    /** Copies the lists. */
    public ItemTrajectories {
        sentences = List.copyOf(sentences);
        charts = List.copyOf(charts);
        sources = List.copyOf(sources);
    }

    /** Gives nothing at all, for a page without a register. */
    public static ItemTrajectories none() {
        return new ItemTrajectories(List.of(), List.of(), List.of());
    }

    /** Looks in a register, where an item is the target, element, agreement, objective or indicator that has its id. */
    public static Lookup in(Register register) {
        return new Lookup(register, List.of());
    }

    /** Says whether there is nothing to tell. */
    public boolean isEmpty() {
        return sentences.isEmpty() && charts.isEmpty();
    }

    /**
     * A register, and how items of reports are called in it. Immutable.
     *
     * @param links which indicators measure which items; those that name the register count alone
     */
    public record Lookup(Register register, List<ItemIndicator> links) {

        /** Copies the links. */
        public Lookup {
            links = List.copyOf(links);
        }

        /** Gives the same register with these links in place of its own. */
        public Lookup linkedBy(List<ItemIndicator> others) {
            return new Lookup(register, others);
        }

        /** Gives the trajectories of an item, as far as they were known at the end of a day or month. */
        public ItemTrajectories of(String item, EffectiveDate date, Wording wording) {
            LocalDate day = date.day().orElseGet(() -> date.month().atEndOfMonth());
            List<String> sentences = new ArrayList<>();
            List<Chart> charts = new ArrayList<>();
            sentences.add(wording.text("page.trajectory.register", register.id(), register.title(), day.toString()));
            if (register.illustrative()) {
                sentences.add(wording.text("register.illustrative"));
            }
            List<Indicator> indicators = new MeasuredItem(item, register).indicators(links);
            if (indicators.isEmpty()) {
                sentences.add(wording.text("page.trajectory.unmeasured", item));
            }
            KnownFigures known = new KnownFigures(register, day);
            for (Indicator indicator : indicators) {
                Optional<TrajectoryFigures> figures = known.of(indicator);
                figures.map(found -> new TrajectoryChart(wording).of(found, "trajectory-" + (charts.size() + 1)))
                        .ifPresentOrElse(
                                charts::add,
                                () -> sentences.add(wording.text("page.trajectory.nofigures", indicator.text())));
            }
            becauses(item).forEach(because -> sentences.add(wording.text("page.trajectory.because", because)));
            return new ItemTrajectories(sentences, charts, register.sources());
        }

        private List<String> becauses(String item) {
            return links.stream()
                    .filter(link -> link.register().equals(register.id()))
                    .filter(link -> link.item().equals(item))
                    .map(ItemIndicator::because)
                    .filter(because -> !because.isBlank())
                    .distinct()
                    .toList();
        }
    }
}
