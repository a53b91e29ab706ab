package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * For each judgement and for the likelihood, arrangements of what stands beneath it by the level that they give: so that
 * a level can be chosen first. The rubric's own scorer is asked what each gives. Always the same for one rubric.
 */
final class Arrangements {
    private static final int MOST_OF_A_LEVEL = 80;
    private static final int MOST_TRIES = 1_200;

    private final Rubric rubric;
    private final PsaScorer scorer;
    private final SplittableRandom random = new SplittableRandom(1998);
    private final Map<String, NavigableMap<Integer, List<Arrangement>>> byJudgement = new LinkedHashMap<>();
    private final Map<String, NavigableMap<Integer, List<Arrangement>>> withNoneByJudgement = new LinkedHashMap<>();
    private final List<List<Arrangement>> ofLikelihood;

    Arrangements(Rubric rubric) {
        this.rubric = rubric;
        this.scorer = PsaScorer.of(rubric);
        for (Item judgement : rubric.judgements()) {
            byJudgement.put(judgement.id(), ofAreas(judgement, false));
            withNoneByJudgement.put(judgement.id(), ofAreas(judgement, true));
        }
        this.ofLikelihood = ofChildren();
    }

    /** By rank, the simplest first; only ranks that can be reached. */
    NavigableMap<Integer, List<Arrangement>> of(String judgement, boolean withNotApplicables) {
        NavigableMap<Integer, List<Arrangement>> withNone =
                withNoneByJudgement.getOrDefault(judgement, Collections.emptyNavigableMap());
        return withNotApplicables && !withNone.isEmpty()
                ? withNone
                : byJudgement.getOrDefault(judgement, Collections.emptyNavigableMap());
    }

    /** Ranks of the judgements and inputs, in the order of the table, by the likelihood they give, best first. */
    List<List<Arrangement>> ofLikelihood() {
        return ofLikelihood;
    }

    private NavigableMap<Integer, List<Arrangement>> ofAreas(Item judgement, boolean withNotApplicables) {
        List<Item> areas = rubric.areas(judgement.id());
        Buckets buckets = new Buckets(areas);
        for (int turn = 0; turn < MOST_TRIES && !(turn > MOST_TRIES / 4 && buckets.areFull()); turn++) {
            Arrangement arrangement = drawn(areas, withNotApplicables);
            if (arrangement.isNoneAnywhere() == withNotApplicables) {
                Assessment.Builder assessment = Assessments.of(rubric, "A");
                Assessments.rate(assessment, areas, arrangement);
                scorer.score(assessment.build())
                        .fold(
                                scored -> Optional.of(
                                        scored.judgement(judgement.id()).outcome()),
                                rejected -> Optional.<Outcome>empty())
                        .ifPresent(outcome -> buckets.add(outcome.worst(), arrangement));
            }
        }
        return buckets.byRank();
    }

    /** Mostly one level with some at another; sometimes each by itself. */
    private Arrangement drawn(List<Item> areas, boolean withNotApplicables) {
        int levels = areas.get(0).requiredScale().size();
        int most = random.nextInt(3) == 0 ? levels - 1 : random.nextInt(levels);
        int other = random.nextInt(levels);
        int others = random.nextInt(areas.size() + 1);
        int noneIn = withNotApplicables ? 2 + random.nextInt(4) : 0;
        boolean isMixed = random.nextInt(4) == 0;
        List<Integer> ranks = new ArrayList<>();
        for (int area = 0; area < areas.size(); area++) {
            boolean isOther = random.nextInt(areas.size()) < others;
            int rank = isMixed ? random.nextInt(levels) : isOther ? other : most;
            ranks.add(noneIn > 0 && random.nextInt(noneIn) == 0 ? Arrangement.NONE : rank);
        }
        return new Arrangement(ranks);
    }

    private List<List<Arrangement>> ofChildren() {
        List<Item> children = rubric.children(rubric.likelihood().id());
        Buckets buckets = new Buckets(children);
        List<List<Integer>> choices = children.stream().map(this::reachable).toList();
        for (int turn = 0; turn < MOST_TRIES; turn++) {
            Arrangement arrangement = new Arrangement(choices.stream()
                    .map(ranks -> ranks.get(random.nextInt(ranks.size())))
                    .toList());
            Assessment.Builder assessment = Assessments.of(rubric, "A");
            for (int place = 0; place < children.size(); place++) {
                Assessments.state(
                        assessment, children.get(place), arrangement.ranks().get(place));
            }
            buckets.add(scorer.score(assessment.build()).orThrow().likelihood().worst(), arrangement);
        }
        return List.copyOf(buckets.byRank().descendingMap().values());
    }

    private List<Integer> reachable(Item child) {
        if (child.kind() == ItemKind.JUDGEMENT) {
            return List.copyOf(of(child.id(), false).keySet());
        }
        List<Integer> ranks = new ArrayList<>();
        IntStream.range(0, child.requiredScale().size()).forEach(ranks::add);
        if (child.uncappedIfNotStated()) {
            ranks.add(Arrangement.NONE);
        }
        return ranks;
    }

    /**
     * Ratings of several items side by side, known to give a certain level.
     *
     * @param ranks the rank of each item; {@link #NONE} for an area that does not apply, or an input that is not stated
     */
    record Arrangement(List<Integer> ranks) {
        static final int NONE = -1;

        Arrangement {
            ranks = List.copyOf(ranks);
        }

        boolean isNoneAnywhere() {
            return ranks.contains(NONE);
        }

        /** How far the ranks are from the best ones; the simplest arrangement is the best throughout. */
        int distance(List<Integer> bestRanks) {
            return IntStream.range(0, ranks.size())
                    .map(place -> bestRanks.get(place) - ranks.get(place))
                    .sum();
        }
    }

    /** Arrangements by level, each once and not too many. */
    private static final class Buckets {
        private final List<Integer> bestRanks;
        private final Map<Integer, Set<Arrangement>> byRank = new TreeMap<>();

        Buckets(List<Item> items) {
            this.bestRanks =
                    items.stream().map(item -> item.requiredScale().size() - 1).toList();
        }

        void add(Level level, Arrangement arrangement) {
            Set<Arrangement> found = byRank.computeIfAbsent(level.rank(), rank -> new LinkedHashSet<>());
            if (found.size() < MOST_OF_A_LEVEL) {
                found.add(arrangement);
            }
        }

        boolean areFull() {
            return byRank.values().stream().allMatch(found -> found.size() == MOST_OF_A_LEVEL);
        }

        NavigableMap<Integer, List<Arrangement>> byRank() {
            NavigableMap<Integer, List<Arrangement>> sorted = new TreeMap<>();
            byRank.forEach((rank, found) -> sorted.put(
                    rank,
                    found.stream()
                            .sorted(Comparator.comparing(arrangement -> arrangement.distance(bestRanks)))
                            .toList()));
            return sorted;
        }
    }
}
