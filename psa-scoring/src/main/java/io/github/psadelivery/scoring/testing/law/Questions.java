package io.github.psadelivery.scoring.testing.law;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.difference.Differences;
import io.github.psadelivery.scoring.difference.ResultDifference;
import io.github.psadelivery.scoring.portfolio.league.LeagueLine;
import io.github.psadelivery.scoring.portfolio.league.LeagueTable;
import io.github.psadelivery.scoring.settle.Settling;
import io.github.psadelivery.scoring.whatif.LevelChange;
import io.github.psadelivery.scoring.whatif.WhatIf;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What answers questions about results.
 *
 * @param lifts the sets that lift an assessment to a level: each the items with the levels that they need
 * @param settling the items that settle an assessment
 * @param differences what lies between two assessments of one subject
 * @param ranks the rank of each subject that a league table ranks, in the order of the table
 */
public record Questions(
        BiFunction<Assessment, Level, List<Map<Item, Level>>> lifts,
        Function<Assessment, List<Item>> settling,
        BiFunction<Assessment, Assessment, ResultDifference> differences,
        Function<List<Scored>, Map<String, Integer>> ranks) {
    private static final int SETS = 4;

    /** The answers of this library, by a scorer. */
    public static Questions of(PsaScorer scorer) {
        WhatIf whatIf = WhatIf.of(scorer).listing(SETS);
        Settling settling = Settling.by(scorer);
        Differences differences = Differences.by(scorer, scorer);
        return new Questions(
                (assessment, goal) -> whatIf.toReach(assessment, goal).orThrow().sets().stream()
                        .map(set -> levels(set.changes()))
                        .toList(),
                assessment -> settling.settle(assessment).orThrow().items(),
                (one, other) -> differences.between(one, other).orThrow(),
                results -> ranks(LeagueTable.of(scorer.rubric(), results)));
    }

    private static Map<Item, Level> levels(List<LevelChange> changes) {
        Map<Item, Level> levelByItem = new LinkedHashMap<>();
        changes.forEach(change -> levelByItem.put(change.item(), change.to()));
        return levelByItem;
    }

    private static Map<String, Integer> ranks(LeagueTable table) {
        Map<String, Integer> rankBySubject = new LinkedHashMap<>();
        for (LeagueLine line : table.lines()) {
            rankBySubject.put(line.scored().assessment().subject().id(), line.rank());
        }
        return rankBySubject;
    }

    /** The same with other sets that lift. */
    public Questions withLifts(BiFunction<Assessment, Level, List<Map<Item, Level>>> others) {
        return new Questions(others, settling, differences, ranks);
    }

    /** The same with other items that settle. */
    public Questions withSettling(Function<Assessment, List<Item>> other) {
        return new Questions(lifts, other, differences, ranks);
    }

    /** The same with other differences. */
    public Questions withDifferences(BiFunction<Assessment, Assessment, ResultDifference> others) {
        return new Questions(lifts, settling, others, ranks);
    }

    /** The same with other ranks. */
    public Questions withRanks(Function<List<Scored>, Map<String, Integer>> others) {
        return new Questions(lifts, settling, differences, others);
    }
}
