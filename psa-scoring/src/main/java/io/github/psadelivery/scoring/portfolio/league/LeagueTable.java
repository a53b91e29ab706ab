package io.github.psadelivery.scoring.portfolio.league;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Results ranked by their likelihood as the rubric gives it, the best first. A likelihood that is not settled cannot be
 * ranked: it stands apart.
 *
 * <p>The rubric's own likelihood is ranked, and not a published one, so that all are measured by the same rules.
 * <b>Assumption</b>: no rule for a league table was published; {@link LeagueOrder} says which one is used here.
 *
 * <p>Thread-safety: immutable. The same results in any order give the same table, and one more result keeps the others in
 * their order.
 *
 * <pre>{@code
 * LeagueTable table = LeagueTable.latest(scorer.rubric(), results);
 * table.lines().get(0).scored().assessment().subject();    // who comes first
 * }</pre>
 */
public final class LeagueTable {
    private static final Comparator<Scored> BY_NAME =
            Comparator.comparing(scored -> scored.assessment().subject().id());

    private final LeagueOrder order;
    private final List<LeagueLine> lines;
    private final List<Scored> unsettled;

    private LeagueTable(LeagueOrder order, List<Scored> results) {
        this.order = order;
        this.unsettled = results.stream()
                .filter(scored -> !scored.likelihood().isSettled())
                .sorted(BY_NAME)
                .toList();
        this.lines = lines(
                order,
                results.stream()
                        .filter(scored -> scored.likelihood().isSettled())
                        .sorted(order.thenComparing(BY_NAME))
                        .toList());
    }

    private static List<LeagueLine> lines(LeagueOrder order, List<Scored> inOrder) {
        List<LeagueLine> lines = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            Scored scored = inOrder.get(place);
            boolean isAsBefore = place > 0 && order.compare(inOrder.get(place - 1), scored) == 0;
            boolean isAsAfter = place + 1 < inOrder.size() && order.compare(scored, inOrder.get(place + 1)) == 0;
            int rank = isAsBefore ? lines.get(place - 1).rank() : place + 1;
            lines.add(new LeagueLine(rank, isAsBefore || isAsAfter, scored));
        }
        return List.copyOf(lines);
    }

    /**
     * The table of these results, by the standard order.
     *
     * @throws IllegalArgumentException if a subject is there twice, or a result is by another rubric
     */
    public static LeagueTable of(Rubric rubric, List<Scored> results) {
        return of(rubric, LeagueOrder.standard(rubric), results);
    }

    /**
     * The table of these results, by an order of the caller's choice.
     *
     * @throws IllegalArgumentException if a subject is there twice, or a result is by another rubric
     */
    public static LeagueTable of(Rubric rubric, LeagueOrder order, List<Scored> results) {
        Set<String> subjects = new HashSet<>();
        for (Scored scored : results) {
            if (!scored.rubric().equals(rubric.reference())) {
                throw new IllegalArgumentException(
                        """
                        A league table stands on one rubric, %s, and %s was scored by %s.
                        Score all of them by one rubric.""".formatted(rubric, scored.assessment().name(), scored.rubric()));
            }
            String subject = scored.assessment().subject().id();
            if (!subjects.add(subject)) {
                throw new IllegalArgumentException("""
                        A subject stands once in a league table, and %s is in results twice.
                        Keep one of the two, or use LeagueTable.latest.""".formatted(subject));
            }
        }
        return new LeagueTable(order, results);
    }

    /**
     * The table of each subject's latest result, by the standard order.
     *
     * @throws IllegalArgumentException if a subject is there twice at its latest date, or a result is by another rubric
     */
    public static LeagueTable latest(Rubric rubric, List<Scored> results) {
        Map<String, List<Scored>> latestBySubject = new LinkedHashMap<>();
        for (Scored scored : results) {
            List<Scored> latest = latestBySubject.computeIfAbsent(
                    scored.assessment().subject().id(), subject -> new ArrayList<>());
            int later = latest.isEmpty() ? 1 : date(scored).compareTo(date(latest.get(0)));
            if (later > 0) {
                latest.clear();
            }
            if (later >= 0) {
                latest.add(scored);
            }
        }
        return of(
                rubric, latestBySubject.values().stream().flatMap(List::stream).toList());
    }

    /**
     * The table of the results at one date, by the standard order.
     *
     * @throws IllegalArgumentException if a subject is there twice at this date, or a result is by another rubric
     */
    public static LeagueTable at(Rubric rubric, EffectiveDate date, List<Scored> results) {
        return of(
                rubric,
                results.stream().filter(scored -> date(scored).equals(date)).toList());
    }

    private static EffectiveDate date(Scored scored) {
        return scored.assessment().date().effective();
    }

    /** By what the lines are ranked. */
    public LeagueOrder order() {
        return order;
    }

    /** The ranked lines, the best first; within a shared rank by the id of the subject. */
    public List<LeagueLine> lines() {
        return lines;
    }

    /** The results that cannot be ranked, by the id of the subject. */
    public List<Scored> unsettled() {
        return unsettled;
    }

    /** The tables of the departments by name, and last that of the items without one; an item stands in each of its own. */
    public List<DepartmentTable> byDepartment() {
        Map<String, List<Scored>> resultsByDepartment = new TreeMap<>();
        List<Scored> without = new ArrayList<>();
        List<Scored> all = new ArrayList<>(unsettled);
        lines.forEach(line -> all.add(line.scored()));
        for (Scored scored : all) {
            Assessment assessment = scored.assessment();
            assessment.subject().departments().stream()
                    .distinct()
                    .forEach(department -> resultsByDepartment
                            .computeIfAbsent(department, name -> new ArrayList<>())
                            .add(scored));
            if (assessment.subject().departments().isEmpty()) {
                without.add(scored);
            }
        }
        List<DepartmentTable> tables = new ArrayList<>();
        resultsByDepartment.forEach((department, results) ->
                tables.add(new DepartmentTable(Optional.of(department), new LeagueTable(order, results))));
        if (!without.isEmpty()) {
            tables.add(new DepartmentTable(Optional.empty(), new LeagueTable(order, without)));
        }
        return tables;
    }
}
