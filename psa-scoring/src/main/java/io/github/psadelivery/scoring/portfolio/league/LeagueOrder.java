package io.github.psadelivery.scoring.portfolio.league;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.Scored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By what results are ranked: one item after the other decides, the better level first, and who agrees in all shares a
 * rank. It is a total order of ranks: of any two results one is better or they share a rank, and neither a third result
 * nor the order in which they are given plays a part. Immutable.
 *
 * <p>Absence: a judgement that is open counts by its worst end, and an input that is not stated comes after its worst
 * level, since what is not assessed never counts as good.
 *
 * <p>Source: <b>Assumption</b>. League tables of the Prime Minister's Delivery Unit were not published with a rule. Ours
 * ranks by the likelihood, then by recent performance, capacity and planning; the degree of challenge is shown and never
 * ranks, so that nobody gains by an easy target.
 */
public final class LeagueOrder implements Comparator<Scored> {
    private static final List<String> STANDARD = List.of("recent performance", "capacity", "planning");

    private final List<Item> items;

    private LeagueOrder(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** The likelihood, then recent performance, capacity and planning, as far as the rubric has them. */
    public static LeagueOrder standard(Rubric rubric) {
        return new LeagueOrder(Stream.concat(
                        Stream.of(rubric.likelihood()), STANDARD.stream().flatMap(id -> rubric.item(id).stream()))
                .filter(item -> item.kind() != ItemKind.GROUP && item.kind() != ItemKind.AREA)
                .toList());
    }

    /**
     * The likelihood, and then judgements and inputs of the caller's choice.
     *
     * @throws IllegalArgumentException if the rubric has no such item, or it is a group or an area
     */
    public static LeagueOrder of(Rubric rubric, List<String> ids) {
        List<Item> chosen = ids.stream().map(rubric::required).toList();
        chosen.stream()
                .filter(item -> item.kind() != ItemKind.JUDGEMENT && item.kind() != ItemKind.INPUT)
                .findFirst()
                .ifPresent(item -> {
                    throw new IllegalArgumentException("""
                            Results are ranked by judgements and inputs, and %s is neither.
                            Name a judgement, or an input such as recent performance.""".formatted(item.id()));
                });
        return new LeagueOrder(
                Stream.concat(Stream.of(rubric.likelihood()), chosen.stream()).toList());
    }

    /** What decides, the first first. */
    public List<Item> items() {
        return items;
    }

    /** The level by which a result is ranked in one of these items; empty where it is not stated. */
    public static Optional<Level> level(Scored scored, Item item) {
        return switch (item.kind()) {
            case LIKELIHOOD -> Optional.of(scored.likelihood().worst());
            case JUDGEMENT -> Optional.of(scored.judgement(item.id()).outcome().worst());
            default ->
                scored.assessment()
                        .statementOn(item.id())
                        .flatMap(statement -> statement.fold(
                                rated -> item.requiredScale().level(rated.level()), none -> Optional.empty()));
        };
    }

    /** Negative if the one ranks before the other, 0 if they share a rank. */
    @Override
    public int compare(Scored one, Scored other) {
        for (Item item : items) {
            int difference = rank(other, item) - rank(one, item);
            if (difference != 0) {
                return difference;
            }
        }
        return 0;
    }

    private static int rank(Scored scored, Item item) {
        return level(scored, item).map(Level::rank).orElse(-1);
    }
}
