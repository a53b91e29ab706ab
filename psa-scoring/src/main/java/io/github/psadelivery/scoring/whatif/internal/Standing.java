package io.github.psadelivery.scoring.whatif.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where each item stands, by its place among the rubric's items, and which of them can move. Immutable once built. */
public final class Standing {
    private static final int NOT_APPLICABLE = -1;
    private static final int UNCAPPED = Integer.MAX_VALUE;
    private static final int DERIVED = -2;

    private final Rubric rubric;
    private final int[] rankByItem;
    private final BitSet assumed;
    private final BitSet movable;

    private Standing(Rubric rubric, int[] rankByItem, BitSet assumed, BitSet movable) {
        this.rubric = rubric;
        this.rankByItem = rankByItem;
        this.assumed = assumed;
        this.movable = movable;
    }

    /**
     * Reads a scored assessment. What is not applicable never moves, and neither does an input that caps nothing where it
     * is not stated.
     *
     * @param isMissingAtWorst whether what is missing stands at its worst, and not at its best
     */
    public static Standing of(Scored base, boolean isMissingAtWorst) {
        Rubric rubric = base.usedRubric();
        Map<String, Statement> statementByItem = byItem(base.assessment());
        Standing standing = new Standing(rubric, new int[rubric.items().size()], new BitSet(), new BitSet());
        for (int place = 0; place < standing.rankByItem.length; place++) {
            Item item = rubric.items().get(place);
            Statement statement = statementByItem.get(item.id());
            if (statement instanceof Rated rated) {
                standing.rankByItem[place] =
                        item.requiredScale().level(rated.level()).orElseThrow().rank();
                standing.movable.set(place);
            } else if (statement instanceof NotApplicable) {
                standing.rankByItem[place] = NOT_APPLICABLE;
            } else {
                standing.takeMissing(place, item, isMissingAtWorst);
            }
        }
        return standing;
    }

    private static Map<String, Statement> byItem(Assessment assessment) {
        Map<String, Statement> statementByItem = new HashMap<>();
        assessment.statements().forEach(statement -> statementByItem.put(statement.item(), statement));
        return statementByItem;
    }

    private void takeMissing(int place, Item item, boolean isMissingAtWorst) {
        boolean isAssumed = item.kind() == ItemKind.AREA || item.kind() == ItemKind.INPUT;
        if (!isAssumed) {
            rankByItem[place] = DERIVED;
        } else if (item.uncappedIfNotStated()) {
            rankByItem[place] = UNCAPPED;
        } else {
            rankByItem[place] = isMissingAtWorst ? 0 : item.requiredScale().size() - 1;
            assumed.set(place);
            movable.set(place);
        }
    }

    /** The same, where only what is missing can move. */
    public Standing movingOnlyWhatIsMissing() {
        return new Standing(rubric, rankByItem, assumed, (BitSet) assumed.clone());
    }

    /** The same, where only what is stated can move. */
    public Standing movingOnlyWhatIsStated() {
        BitSet stated = (BitSet) movable.clone();
        stated.andNot(assumed);
        return new Standing(rubric, rankByItem, assumed, stated);
    }

    public Rubric rubric() {
        return rubric;
    }

    /** The rank at which an item stands that can move. */
    public int rank(int item) {
        return rankByItem[item];
    }

    /** Whether nothing is stated on the item, so that its rank is assumed. */
    public boolean isAssumed(int item) {
        return assumed.get(item);
    }

    /** The items whose rank is assumed and that bear on the likelihood: not the areas of a judgement that is stated. */
    public List<Item> assumed() {
        return assumed.stream()
                .mapToObj(place -> rubric.items().get(place))
                .filter(item -> item.kind() == ItemKind.INPUT || isBearing(item))
                .collect(Collectors.toUnmodifiableList());
    }

    private boolean isBearing(Item area) {
        return rubric.judgements().stream()
                        .filter(judgement -> isDerived(rubric.index(judgement.id())))
                        .anyMatch(judgement -> rubric.areas(judgement.id()).contains(area))
                || rubric.caps(rubric.likelihood().id()).stream()
                        .flatMap(cap -> cap.conditions().stream())
                        .anyMatch(condition -> rubric.members(condition.of()).contains(area));
    }

    boolean isMovable(int item) {
        return movable.get(item);
    }

    /** Whether the item counts at all. */
    public boolean isApplicable(int item) {
        return rankByItem[item] != NOT_APPLICABLE;
    }

    /** Whether the item is a judgement that nobody stated. */
    public boolean isDerived(int item) {
        return rankByItem[item] == DERIVED;
    }
}
