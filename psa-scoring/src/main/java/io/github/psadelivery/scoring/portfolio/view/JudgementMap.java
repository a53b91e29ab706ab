package io.github.psadelivery.scoring.portfolio.view;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.List;

/**
 * A map of results by a judgement and by the likelihood, such as degree of challenge × likelihood. A result stands in one
 * field, or apart where either of the two is open. Immutable.
 *
 * <p>Thread-safety: immutable.
 */
public final class JudgementMap {
    private final Rubric rubric;
    private final Item judgement;
    private final List<Scored> settled;
    private final List<Scored> unsettled;

    private JudgementMap(Rubric rubric, Item judgement, List<Scored> results) {
        this.rubric = rubric;
        this.judgement = judgement;
        this.settled = results.stream().filter(this::isSettled).toList();
        this.unsettled = results.stream().filter(scored -> !isSettled(scored)).toList();
    }

    /**
     * The map of some results.
     *
     * @param judgement the id of the judgement, such as {@code challenge}
     * @throws IllegalArgumentException if the rubric has no such judgement
     */
    public static JudgementMap of(Rubric rubric, String judgement, List<Scored> results) {
        Item item = rubric.required(judgement);
        if (item.kind() != ItemKind.JUDGEMENT) {
            throw new IllegalArgumentException("""
                    A map is drawn by a judgement, and %s is none.
                    Name one of %s.""".formatted(
                    judgement, rubric.judgements().stream().map(Item::id).toList()));
        }
        return new JudgementMap(rubric, item, results);
    }

    private boolean isSettled(Scored scored) {
        return scored.likelihood().isSettled()
                && scored.judgement(judgement.id()).outcome().isSettled();
    }

    public Item judgement() {
        return judgement;
    }

    /** The levels of the judgement, worst first. */
    public List<Level> judgementLevels() {
        return levels(judgement);
    }

    /** The levels of the likelihood, worst first. */
    public List<Level> likelihoodLevels() {
        return levels(rubric.likelihood());
    }

    private static List<Level> levels(Item item) {
        return item.requiredScale().levels().stream().map(step -> step.level()).toList();
    }

    /** The results in one field, in the order given. */
    public List<Scored> at(Level ofJudgement, Level ofLikelihood) {
        return settled.stream()
                .filter(scored ->
                        scored.judgement(judgement.id()).outcome().worst().equals(ofJudgement)
                                && scored.likelihood().worst().equals(ofLikelihood))
                .toList();
    }

    /** The results that cannot be placed yet, in the order given. */
    public List<Scored> unsettled() {
        return unsettled;
    }
}
