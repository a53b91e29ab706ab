package io.github.psadelivery.scoring.portfolio;

import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The six-monthly delivery report: items down, dates across, and at each crossing the judgements and the likelihood of
 * delivery, with what moved and what departs from the published likelihood, and perhaps a narrative at each date.
 *
 * <p>Thread-safety: immutable. The same results in the same order give the same report.
 *
 * <p>Source: Thomas and Kirkland 2016, slides on the Prime Minister's Delivery Unit, delivery report on asylum.
 *
 * <pre>{@code
 * DeliveryReport report = DeliveryReport.of(List.of(december, july));
 * report.linesAsPublished();    // 2
 * }</pre>
 */
public final class DeliveryReport {
    private final Rubric rubric;
    private final List<ReportDate> dates;
    private final List<ReportedItem> items;
    private final List<DeliveryNarrative> narratives;
    /** The items of the whole report: what went can only be told by those that stayed, and by all that was closed. */
    private final List<ReportedItem> all;

    private final List<GoneItem> gone;

    private DeliveryReport(
            Rubric rubric,
            List<ReportDate> dates,
            List<ReportedItem> items,
            List<DeliveryNarrative> narratives,
            List<ReportedItem> all,
            List<GoneItem> gone) {
        this.rubric = rubric;
        this.dates = dates;
        this.items = items;
        this.narratives = narratives;
        this.all = all;
        this.gone = gone;
    }

    /**
     * Gives the report on these results.
     *
     * @throws IllegalArgumentException if there is no result, if they come from several rubrics, or if an item is there
     *     twice on one date
     */
    public static DeliveryReport of(List<Scored> results) {
        ResultsCheck.check(results);
        Map<String, List<Scored>> resultsByItem = new LinkedHashMap<>();
        Map<EffectiveDate, ReportDate> dateByEffective = new TreeMap<>();
        for (Scored scored : results) {
            Subject subject = scored.assessment().subject();
            resultsByItem.computeIfAbsent(subject.id(), id -> new ArrayList<>()).add(scored);
            ReportDate date = scored.assessment().date();
            dateByEffective.merge(
                    date.effective(), date, (one, other) -> one.printed().isPresent() ? one : other);
        }
        List<ReportedItem> items =
                resultsByItem.values().stream().map(ReportedItem::of).toList();
        return new DeliveryReport(
                results.get(0).usedRubric(),
                List.copyOf(dateByEffective.values()),
                items,
                List.of(),
                items,
                new GoneItems(List.of()).among(items));
    }

    /**
     * Gives the same report with these narratives in place of its own.
     *
     * @param told at most one for each date, in any order
     * @throws IllegalArgumentException if one is of a date that the report does not have, or two are of one date
     */
    public DeliveryReport withNarratives(List<DeliveryNarrative> told) {
        Set<EffectiveDate> free = new HashSet<>();
        dates.forEach(date -> free.add(date.effective()));
        for (DeliveryNarrative narrative : told) {
            if (!free.remove(narrative.date())) {
                throw new IllegalArgumentException("""
                        A narrative is of %s, where the report has no line, or has a narrative already.
                        Give at most one narrative for each date of the report.""".formatted(narrative.date()));
            }
        }
        return new DeliveryReport(
                rubric,
                dates,
                items,
                told.stream()
                        .sorted(Comparator.comparing(DeliveryNarrative::date))
                        .toList(),
                all,
                goneOf(items, new GoneItems(told).among(all)));
    }

    /**
     * Gives the report on some of its items alone, with the dates at which one of them was assessed and what is told of
     * these. Which of them went without being closed is what the whole report says. A narrative keeps its words, which no
     * program can share out, and closes none of the items left out.
     *
     * @throws IllegalArgumentException if there is no item
     */
    public DeliveryReport on(List<ReportedItem> some) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException("""
                    A delivery report needs at least one item, and some is empty.
                    Leave the report out.""");
        }
        Set<String> kept = ids(some);
        Set<EffectiveDate> there = some.stream()
                .flatMap(item -> item.lines().stream())
                .map(line -> line.date().effective())
                .collect(Collectors.toSet());
        return new DeliveryReport(
                rubric,
                dates.stream().filter(date -> there.contains(date.effective())).toList(),
                List.copyOf(some),
                narratives.stream()
                        .filter(narrative -> there.contains(narrative.date()))
                        .map(narrative -> closing(narrative, kept))
                        .toList(),
                all,
                goneOf(some, gone));
    }

    private static DeliveryNarrative closing(DeliveryNarrative narrative, Set<String> items) {
        return new DeliveryNarrative(
                narrative.date(),
                narrative.statement(),
                narrative.announced(),
                narrative.challenges(),
                narrative.closed().stream()
                        .filter(closed -> items.contains(closed.item()))
                        .toList(),
                narrative.sources());
    }

    private static Set<String> ids(List<ReportedItem> items) {
        return items.stream().map(item -> item.subject().id()).collect(Collectors.toSet());
    }

    private static List<GoneItem> goneOf(List<ReportedItem> some, List<GoneItem> gone) {
        Set<String> kept = ids(some);
        return gone.stream().filter(item -> kept.contains(item.subject().id())).toList();
    }

    /** Gives the rubric that gave every line. */
    public Rubric rubric() {
        return rubric;
    }

    /** Gives the dates from the earliest, each with the first label that was printed for it. */
    public List<ReportDate> dates() {
        return dates;
    }

    /** Gives the items in the order of their first appearance. */
    public List<ReportedItem> items() {
        return items;
    }

    /** Gives the narratives from the earliest; empty if none was given. */
    public List<DeliveryNarrative> narratives() {
        return narratives;
    }

    /** Says whether the narratives are of more items than the report has, because some were left out. */
    public boolean isNarrativeOfMoreItems() {
        return !narratives.isEmpty() && items.size() < all.size();
    }

    /** Gives the items that one report of their department has and the next neither has nor closes. */
    public List<GoneItem> gone() {
        return gone;
    }

    /** Gives all lines, item by item. */
    public List<DeliveryReportLine> lines() {
        return items.stream().flatMap(item -> item.lines().stream()).toList();
    }

    /**
     * Gives what each line tells: the judgements, the inputs, and last the likelihood. An input that caps nothing where
     * it is unknown is there only if some line states it.
     */
    public List<Item> columns() {
        Stream<Item> inputs = rubric.children(rubric.likelihood().id()).stream()
                .filter(item -> item.kind() == ItemKind.INPUT)
                .filter(item -> !item.uncappedIfNotStated()
                        || lines().stream().anyMatch(line -> line.in(item).isPresent()));
        return Stream.of(rubric.judgements().stream(), inputs, Stream.of(rubric.likelihood()))
                .flatMap(items -> items)
                .toList();
    }

    /** Counts the lines that have a published likelihood. */
    public int linesPublished() {
        return lines().size() - count(Agreement.NOT_PUBLISHED);
    }

    /** Counts the lines for which the rubric gives exactly the published likelihood. */
    public int linesAsPublished() {
        return count(Agreement.AS_PUBLISHED);
    }

    private int count(Agreement agreement) {
        return Math.toIntExact(
                lines().stream().filter(line -> line.agreement() == agreement).count());
    }

    /** Gives the lines whose published likelihood is not what the rubric gives. */
    public List<Departure> departures() {
        return lines().stream()
                .flatMap(line -> line.scored().override().stream().map(override -> new Departure(line, override)))
                .toList();
    }

    /** A correction at a date; equal ones of several items are told once. */
    private record Reading(Correction correction, EffectiveDate date) {}

    /** Gives what is read otherwise than the source printed it, in the order of the lines. */
    public List<SourceCorrection> corrections() {
        Map<Reading, List<Subject>> subjectsByReading = new LinkedHashMap<>();
        for (DeliveryReportLine line : lines()) {
            for (Correction correction : line.scored().assessment().corrections()) {
                subjectsByReading
                        .computeIfAbsent(new Reading(correction, line.date().effective()), reading -> new ArrayList<>())
                        .add(line.subject());
            }
        }
        return subjectsByReading.entrySet().stream()
                .map(entry -> new SourceCorrection(
                        entry.getKey().correction(), entry.getKey().date(), entry.getValue()))
                .toList();
    }
}
