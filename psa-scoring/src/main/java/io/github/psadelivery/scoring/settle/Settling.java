package io.github.psadelivery.scoring.settle;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Asks what would settle an open likelihood. The answer is exact; see {@link Settlement} for why.
 *
 * <p>Errors: an assessment that cannot be scored is told with its problems, and so are rules of free DRL, which are not
 * proved monotone.
 *
 * <p>Thread-safety: immutable and safe.
 *
 * <pre>{@code
 * Settling settling = Settling.by(PsaScorer.standard());
 * settling.settle(assessment).orThrow().items();       // the fewest items to assess
 * settling.next(assessment).orThrow().get(0).item();   // the one to assess first
 * }</pre>
 */
public final class Settling {
    private final PsaScorer scorer;
    private final Map<String, BigDecimal> effortByItem;

    private Settling(PsaScorer scorer, Map<String, BigDecimal> effortByItem) {
        this.scorer = scorer;
        this.effortByItem = effortByItem;
    }

    /** Asks by a scorer; assessing any item takes an effort of 1. */
    public static Settling by(PsaScorer scorer) {
        return new Settling(scorer, Map.of());
    }

    /**
     * The same with other efforts.
     *
     * @param efforts what it takes to assess an item, by its id and in any unit; 1 for an item that is left out
     * @throws IllegalArgumentException if an effort is below 0 or the rubric has no such item
     */
    public Settling withEfforts(Map<String, BigDecimal> efforts) {
        efforts.forEach((item, effort) -> {
            scorer.rubric().required(item);
            if (effort.signum() < 0) {
                throw new IllegalArgumentException("""
                        Assessing takes an effort of 0 or more, and that of %s is %s.
                        Write 0 or more.""".formatted(item, effort));
            }
        });
        return new Settling(scorer, Map.copyOf(efforts));
    }

    /** The fewest items to assess so that the likelihood is settled whatever they turn out to be. */
    public Checked<Settlement> settle(Assessment assessment) {
        return Asked.about(assessment, scorer).fold(base -> Checked.of(settlement(base), List.of()), Checked::rejected);
    }

    private Settlement settlement(Scored base) {
        Deciding deciding = Deciding.of(base);
        List<Needed> needed = deciding.items().stream()
                .map(item -> new Needed(item, deciding.proof(item, scorer)))
                .toList();
        List<Item> notNeeded = deciding.missing().stream()
                .filter(item -> !deciding.items().contains(item))
                .toList();
        return new Settlement(base, needed, notNeeded, deciding.isWhole());
    }

    /**
     * The needed items, the best one to assess next first: the one with the least expected effort to come, then with the
     * least effort at most, then in the order of the rubric.
     *
     * <p><b>Assumption</b>: the expected effort decides, looking one item ahead; the effort at most rarely tells items
     * apart, since whatever turns out well leaves all others open.
     */
    public Checked<List<NextToAssess>> next(Assessment assessment) {
        return Asked.about(assessment, scorer).fold(base -> Checked.of(next(base), List.of()), Checked::rejected);
    }

    private List<NextToAssess> next(Scored base) {
        return Deciding.of(base).items().stream()
                .map(item -> next(base, item))
                .sorted(Comparator.comparing(NextToAssess::expected).thenComparing(NextToAssess::atMost))
                .toList();
    }

    private NextToAssess next(Scored base, Item item) {
        Scale scale = item.requiredScale();
        List<BigDecimal> left = new ArrayList<>();
        for (ScaleLevel step : scale.levels()) {
            left.add(leftAfter(base, item, step.level()));
        }
        BigDecimal sum = left.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = left.stream().max(Comparator.naturalOrder()).orElseThrow();
        BigDecimal effort = effort(item);
        return new NextToAssess(
                item,
                effort,
                effort.add(sum.divide(BigDecimal.valueOf(scale.size()), MathContext.DECIMAL64)),
                effort.add(most));
    }

    private BigDecimal leftAfter(Scored base, Item item, Level level) {
        Assessment assessed = Asked.with(base.assessment(), Map.of(item.id(), level));
        return Deciding.of(scorer.score(assessed).orThrow()).items().stream()
                .map(this::effort)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal effort(Item item) {
        return effortByItem.getOrDefault(item.id(), BigDecimal.ONE);
    }
}
