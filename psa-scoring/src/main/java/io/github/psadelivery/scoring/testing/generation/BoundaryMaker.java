package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.cap.Condition;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Makes the boundary assessments of a rubric: each cap, each of its conditions, exactly reached and one short. */
final class BoundaryMaker {
    private final Rubric rubric;
    private final List<Edge> edges = new ArrayList<>();

    /** One condition of a cap, reached or one short of it. */
    private record Edge(Cap cap, Condition condition, boolean isReached) {}

    BoundaryMaker(Rubric rubric) {
        this.rubric = rubric;
        for (Cap cap : rubric.tables().caps()) {
            for (Condition condition : cap.conditions()) {
                Edge reached = new Edge(cap, condition, true);
                Edge oneShort = new Edge(cap, condition, false);
                List.of(reached, oneShort).stream()
                        .filter(edge -> made(edge, "A", 0).isPresent())
                        .forEach(edges::add);
            }
        }
    }

    /** How many edges there are; none where no cap of the rubric can be set off. */
    int size() {
        return edges.size();
    }

    /** @param turn which of the items that a cap looks at are bad: another number turns them round */
    BoundaryAssessment make(int edge, String subject, int turn) {
        return made(edges.get(edge), subject, turn)
                .orElseGet(() -> made(edges.get(edge), subject, 0).orElseThrow());
    }

    private Optional<BoundaryAssessment> made(Edge edge, String subject, int turn) {
        Map<Item, Integer> rankByItem = best(edge.cap());
        edge.cap().conditions().stream()
                .sorted(Comparator.comparing(condition -> condition.level().rank()))
                .forEach(condition -> lower(condition, rankByItem, turn));
        if (!edge.isReached()) {
            raise(edge.condition(), rankByItem, turn);
        }
        boolean isReached = edge.cap().conditions().stream().allMatch(condition -> isReached(condition, rankByItem));
        if (isReached != edge.isReached()) {
            return Optional.empty();
        }
        Assessment.Builder assessment = Assessments.of(rubric, subject);
        rankByItem.forEach((item, rank) -> Assessments.state(assessment, item, rank));
        return Optional.of(new BoundaryAssessment(assessment.build(), edge.cap(), isReached));
    }

    /** All that the cap's judgement stands on, and all that the cap looks at, at its best; in the order of the table. */
    private Map<Item, Integer> best(Cap cap) {
        boolean isOfLikelihood = cap.judgement().equals(rubric.likelihood().id());
        List<Item> stoodOn = isOfLikelihood ? rubric.children(cap.judgement()) : rubric.areas(cap.judgement());
        List<Item> looked = cap.conditions().stream()
                .flatMap(condition -> rubric.members(condition.of()).stream())
                .toList();
        Map<Item, Integer> rankByItem = new LinkedHashMap<>();
        rubric.items().stream()
                .filter(item -> stoodOn.contains(item) || looked.contains(item))
                .forEach(item -> rankByItem.put(item, item.requiredScale().size() - 1));
        return rankByItem;
    }

    private void lower(Condition condition, Map<Item, Integer> rankByItem, int turn) {
        for (Item item : turned(condition, turn)) {
            if (isReached(condition, rankByItem)) {
                return;
            }
            rankByItem.merge(item, condition.level().rank(), Math::min);
        }
    }

    /** Raises items just above the level, those nearest to it first, until the condition is just not reached. */
    private void raise(Condition condition, Map<Item, Integer> rankByItem, int turn) {
        turned(condition, turn).stream()
                .filter(item -> rank(item, rankByItem) <= condition.level().rank())
                .sorted(Comparator.comparing(item -> -rank(item, rankByItem)))
                .toList()
                .forEach(item -> {
                    if (isReached(condition, rankByItem)
                            && condition.level().rank() + 1
                                    < item.requiredScale().size()) {
                        rankByItem.put(item, condition.level().rank() + 1);
                    }
                });
    }

    private List<Item> turned(Condition condition, int turn) {
        List<Item> members = rubric.members(condition.of());
        return IntStream.range(0, members.size())
                .mapToObj(place -> members.get((place + turn) % members.size()))
                .toList();
    }

    private boolean isReached(Condition condition, Map<Item, Integer> rankByItem) {
        List<Item> members = rubric.members(condition.of());
        int count = (int) members.stream()
                .filter(item -> rank(item, rankByItem) <= condition.level().rank())
                .count();
        return condition.atLeast().isReachedBy(count, members.size());
    }

    private static int rank(Item item, Map<Item, Integer> rankByItem) {
        return rankByItem.getOrDefault(item, Integer.MAX_VALUE);
    }
}
