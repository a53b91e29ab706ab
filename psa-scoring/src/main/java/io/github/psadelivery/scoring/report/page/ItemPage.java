package io.github.psadelivery.scoring.report.page;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReportLine;
import io.github.psadelivery.scoring.portfolio.ReportedItem;
import io.github.psadelivery.scoring.report.trajectory.ItemTrajectories;
import java.util.List;
import java.util.Optional;

/**
 * What the page of one item is made of: the assessment at one date, the item's history, and what the caller adds.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * ItemPage page = ItemPage.latest(report.items().get(0)).withLifts(List.of(Passage.of("Planning to Amber/Green.")));
 * }</pre>
 *
 * @param line the assessment that the page tells
 * @param item the item over all its dates
 * @param lifts what would lift the likelihood, as {@code LiftText} tells it or in words of your own; empty if it was not asked
 * @param trajectories what measures the item, out of a register; none if no register was given
 * @param added further sections, in this order
 */
public record ItemPage(
        DeliveryReportLine line,
        ReportedItem item,
        List<Passage> lifts,
        ItemTrajectories trajectories,
        List<AddedSection> added) {

    /** Copies sentences and sections. */
    public ItemPage {
        lifts = List.copyOf(lifts);
        added = List.copyOf(added);
    }

    /** Gives the page of an item at its latest date. */
    public static ItemPage latest(ReportedItem item) {
        return of(item.lines().get(item.lines().size() - 1), item);
    }

    /** Gives the page of an item at a date; empty if the item was not assessed then. */
    public static Optional<ItemPage> at(EffectiveDate date, ReportedItem item) {
        return item.at(date).map(line -> of(line, item));
    }

    private static ItemPage of(DeliveryReportLine line, ReportedItem item) {
        return new ItemPage(line, item, List.of(), ItemTrajectories.none(), List.of());
    }

    /** Gives the same page with these paragraphs on what would lift the likelihood. */
    public ItemPage withLifts(List<Passage> paragraphs) {
        return new ItemPage(line, item, paragraphs, trajectories, added);
    }

    /** Gives the same page with these trajectories. */
    public ItemPage withTrajectories(ItemTrajectories others) {
        return new ItemPage(line, item, lifts, others, added);
    }

    /** Gives the same page with these sections of the caller's. */
    public ItemPage withSections(List<AddedSection> sections) {
        return new ItemPage(line, item, lifts, trajectories, sections);
    }
}
