package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.rubric.Coverage;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What scoring one judgement needs of the rubric, looked up once. */
final class JudgementPlan {
    private final Item judgement;
    private final int index;
    private final List<Item> assumable;
    private final int[] assumableIndexes;
    private final Optional<Coverage> coverage;
    private final List<Item> required;
    private final int[] requiredIndexes;

    private JudgementPlan(Rubric rubric, Item judgement, List<Item> assumable) {
        this.judgement = judgement;
        this.index = rubric.index(judgement.id());
        this.assumable = assumable;
        this.assumableIndexes = indexes(rubric, assumable);
        this.coverage = rubric.coverage(judgement.id());
        this.required = coverage.map(Coverage::required).orElse(List.of()).stream()
                .map(rubric::required)
                .toList();
        this.requiredIndexes = indexes(rubric, required);
    }

    /** The plans of all judgements in the order of the rubric; a judgement stands on its areas. */
    static List<JudgementPlan> ofJudgements(Rubric rubric) {
        return rubric.judgements().stream()
                .map(judgement -> new JudgementPlan(rubric, judgement, rubric.areas(judgement.id())))
                .toList();
    }

    /**
     * Beside its judgements, the likelihood stands on direct inputs, and on areas where its own caps look at any. Items
     * that cap nothing unless they are stated are not assumed.
     */
    static JudgementPlan ofLikelihood(Rubric rubric) {
        Set<Item> looked = rubric.caps(rubric.likelihood().id()).stream()
                .flatMap(cap -> cap.conditions().stream())
                .flatMap(condition -> rubric.members(condition.of()).stream())
                .collect(Collectors.toSet());
        List<Item> assumable = rubric.items().stream()
                .filter(item ->
                        item.kind() == ItemKind.INPUT || (item.kind() == ItemKind.AREA && looked.contains(item)))
                .filter(item -> !item.uncappedIfNotStated())
                .toList();
        return new JudgementPlan(rubric, rubric.likelihood(), assumable);
    }

    private static int[] indexes(Rubric rubric, List<Item> items) {
        return items.stream().mapToInt(item -> rubric.index(item.id())).toArray();
    }

    Item judgement() {
        return judgement;
    }

    /** The judgement's own place among the rubric's items. */
    int index() {
        return index;
    }

    boolean isAnyAssessed(Ratings ratings) {
        for (int item : assumableIndexes) {
            if (ratings.isRated(item)) {
                return true;
            }
        }
        return false;
    }

    boolean isNothingApplicable(Ratings ratings) {
        for (int item : assumableIndexes) {
            if (!ratings.isNotApplicable(item)) {
                return false;
            }
        }
        return true;
    }

    /** The items that nothing is stated about, so that each end assumes their level. */
    List<Item> assumed(Ratings ratings) {
        List<Item> assumed = List.of();
        for (int place = 0; place < assumableIndexes.length; place++) {
            if (!ratings.isStated(assumableIndexes[place])) {
                assumed = assumed.isEmpty() ? new ArrayList<>() : assumed;
                assumed.add(assumable.get(place));
            }
        }
        return assumed;
    }

    Optional<Provisional> provisional(Ratings ratings) {
        if (coverage.isEmpty()) {
            return Optional.empty();
        }
        int assessed = 0;
        int applicable = 0;
        for (int item : assumableIndexes) {
            assessed += ratings.isRated(item) ? 1 : 0;
            applicable += ratings.isNotApplicable(item) ? 0 : 1;
        }
        List<Item> missing = missing(ratings);
        return missing.isEmpty() && coverage.get().minimumShare().isReachedBy(assessed, applicable)
                ? Optional.empty()
                : Optional.of(new Provisional(judgement, assessed, applicable, missing, coverage.get()));
    }

    private List<Item> missing(Ratings ratings) {
        List<Item> missing = List.of();
        for (int place = 0; place < requiredIndexes.length; place++) {
            if (!ratings.isStated(requiredIndexes[place])) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(required.get(place));
            }
        }
        return missing;
    }
}
