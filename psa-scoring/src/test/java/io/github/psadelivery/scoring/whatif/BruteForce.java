package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Walks every way of raising or lowering what an assessment states or leaves out, and keeps the smallest that change the
 * likelihood: to hold the search against. Knows nothing of caps, tallies or cells; it only scores.
 */
final class BruteForce {
    private final PsaScorer scorer;
    private final Rubric rubric;
    private final Assessment assessment;
    private final List<Item> movable = new ArrayList<>();
    private final List<Integer> from = new ArrayList<>();

    /**
     * @param isMissingMoved whether what is not stated moves too, from its worst
     */
    BruteForce(PsaScorer scorer, Assessment assessment, boolean isMissingMoved) {
        this.scorer = scorer;
        this.rubric = scorer.rubric();
        this.assessment = assessment;
        for (Item item : rubric.items()) {
            Optional<Statement> statement = assessment.statementOn(item.id());
            boolean isOpen = isMissingMoved
                    && statement.isEmpty()
                    && (item.kind() == ItemKind.AREA || item.kind() == ItemKind.INPUT)
                    && !item.uncappedIfNotStated();
            if (isOpen || statement.filter(Rated.class::isInstance).isPresent()) {
                movable.add(item);
                from.add(statement.map(stated -> rank(item, (Rated) stated)).orElse(0));
            }
        }
    }

    private static int rank(Item item, Rated rated) {
        return item.requiredScale().level(rated.level()).orElseThrow().rank();
    }

    /** How many ways of raising there are. */
    double raisings() {
        double count = 1;
        for (int place = 0; place < movable.size(); place++) {
            count *= movable.get(place).requiredScale().size() - from.get(place);
        }
        return count;
    }

    /** How many ways of lowering there are. */
    double lowerings() {
        return from.stream().mapToDouble(rank -> rank + 1).reduce(1, (one, other) -> one * other);
    }

    /** Every smallest raising that reaches a level: the levels by item. */
    Set<Map<String, String>> smallestReaching(Level goal) {
        Set<List<Integer>> reaching = new HashSet<>();
        walk(new ArrayList<>(from), 0, true, ranks -> {
            if (!likelihood(ranks).worst().isWorseThan(goal)) {
                reaching.add(List.copyOf(ranks));
            }
        });
        Set<Map<String, String>> smallest = new HashSet<>();
        for (List<Integer> ranks : reaching) {
            boolean isSmallest = true;
            for (int place = 0; place < ranks.size() && isSmallest; place++) {
                List<Integer> less = new ArrayList<>(ranks);
                less.set(place, ranks.get(place) - 1);
                isSmallest = ranks.get(place).equals(from.get(place)) || !reaching.contains(less);
            }
            if (isSmallest) {
                smallest.add(named(ranks));
            }
        }
        return smallest;
    }

    /** The fewest steps down that lower the likelihood; empty if none do. */
    Optional<Integer> fewestStepsDown() {
        Level level = likelihood(from).worst();
        List<Integer> steps = new ArrayList<>();
        walk(new ArrayList<>(from), 0, false, ranks -> {
            if (likelihood(ranks).worst().isWorseThan(level)) {
                int down = 0;
                for (int place = 0; place < ranks.size(); place++) {
                    down += from.get(place) - ranks.get(place);
                }
                steps.add(down);
            }
        });
        return steps.stream().min(Integer::compare);
    }

    private void walk(List<Integer> ranks, int place, boolean isUp, Consumer<List<Integer>> action) {
        if (place == ranks.size()) {
            action.accept(ranks);
            return;
        }
        int start = from.get(place);
        int end = isUp ? movable.get(place).requiredScale().size() - 1 : start;
        for (int rank = isUp ? start : 0; rank <= end; rank++) {
            ranks.set(place, rank);
            walk(ranks, place + 1, isUp, action);
        }
        ranks.set(place, start);
    }

    private Outcome likelihood(List<Integer> ranks) {
        List<Statement> statements = new ArrayList<>(assessment.statements().stream()
                .filter(statement -> !(statement instanceof Rated))
                .toList());
        for (int place = 0; place < ranks.size(); place++) {
            Item item = movable.get(place);
            statements.add(new Rated(
                    item.id(), item.requiredScale().at(ranks.get(place)).label(), "", List.of()));
        }
        return scorer.score(new Assessment(
                        assessment.subject(),
                        assessment.date(),
                        assessment.assessor(),
                        statements,
                        Optional.empty(),
                        List.of()))
                .orThrow()
                .likelihood();
    }

    private Map<String, String> named(List<Integer> ranks) {
        Map<String, String> levelByItem = new TreeMap<>();
        for (int place = 0; place < ranks.size(); place++) {
            if (!ranks.get(place).equals(from.get(place))) {
                Item item = movable.get(place);
                levelByItem.put(
                        item.id(), item.requiredScale().at(ranks.get(place)).label());
            }
        }
        return levelByItem;
    }
}
