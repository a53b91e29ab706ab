package io.github.psadelivery.scoring.whatif.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Finds every smallest plan that meets some needs: cell after cell is decided, how many of its items go how far. A branch
 * is given up as soon as the needs cannot be met any more, or some move is more than any need asks for.
 */
final class PlanSearch {
    /** Past this many decisions the search stops and says so. */
    private static final int MOST_DECISIONS = 100_000;

    private final Direction direction;
    private final List<Need> needs;
    private final List<Cell> cells;
    /** By cell: the ranks to which its items can move, the nearest first. */
    private final List<List<Integer>> ranksByCell;

    private final int[] crossed;
    private final int[] undecided;
    private final List<Move> moves = new ArrayList<>();
    private final List<List<Move>> found = new ArrayList<>();
    private int decisions;

    private PlanSearch(List<Need> needs, List<Cell> cells, Direction direction) {
        this.direction = direction;
        this.needs = needs;
        this.cells = cells;
        this.ranksByCell = cells.stream().map(this::ranks).toList();
        this.crossed = new int[needs.size()];
        this.undecided =
                needs.stream().mapToInt(need -> need.items().cardinality()).toArray();
    }

    /**
     * What was found.
     *
     * @param isWhole whether the search came to its end
     */
    record Found(List<List<Move>> moves, boolean isWhole) {}

    /** Searches for needs that share cells, over all cells that one of them looks at. */
    static Found run(List<Need> needs, List<Cell> allCells, Direction direction) {
        List<Cell> cells = allCells.stream()
                .filter(cell -> needs.stream().anyMatch(need -> need.looksAt(cell)))
                .toList();
        PlanSearch search = new PlanSearch(needs, cells, direction);
        search.decide(0);
        return new Found(search.found, search.decisions <= MOST_DECISIONS);
    }

    /** Whoever crosses a line needs to go no farther than just across it. */
    private List<Integer> ranks(Cell cell) {
        TreeSet<Integer> ranks = new TreeSet<>();
        needs.stream().filter(need -> need.looksAt(cell)).forEach(need -> ranks.add(direction.justAcross(need.line())));
        return List.copyOf(direction == Direction.UP ? ranks : ranks.descendingSet());
    }

    private void decide(int place) {
        decisions++;
        if (decisions > MOST_DECISIONS) {
            return;
        }
        if (place == cells.size()) {
            if (isSmallest()) {
                found.add(List.copyOf(moves));
            }
            return;
        }
        Cell cell = cells.get(place);
        addUndecided(cell, -cell.items().size());
        share(place, 0, cell.items().size());
        addUndecided(cell, cell.items().size());
    }

    /** Shares the free items of a cell out among the ranks, from one rank on. */
    private void share(int place, int nearness, int free) {
        List<Integer> ranks = ranksByCell.get(place);
        if (nearness == ranks.size()) {
            if (isPossible()) {
                decide(place + 1);
            }
            return;
        }
        share(place, nearness + 1, free);
        Cell cell = cells.get(place);
        int rank = ranks.get(nearness);
        int count = 0;
        while (count < free) {
            count++;
            cross(cell, rank, 1);
            if (!isAskedFor(cell, rank)) {
                break;
            }
            moves.add(new Move(cell, rank, count));
            share(place, nearness + 1, free - count);
            moves.remove(moves.size() - 1);
        }
        cross(cell, rank, -count);
    }

    private void addUndecided(Cell cell, int items) {
        for (int need = 0; need < undecided.length; need++) {
            undecided[need] += needs.get(need).looksAt(cell) ? items : 0;
        }
    }

    private void cross(Cell cell, int rank, int items) {
        for (int need = 0; need < crossed.length; need++) {
            boolean isCrossing = needs.get(need).looksAt(cell)
                    && direction.isAcross(rank, needs.get(need).line());
            crossed[need] += isCrossing ? items : 0;
        }
    }

    private boolean isPossible() {
        for (int need = 0; need < crossed.length; need++) {
            if (crossed[need] + undecided[need] < needs.get(need).atLeast()) {
                return false;
            }
        }
        return true;
    }

    /** Whether some need would not be met if one item of the cell stopped short of the rank. */
    private boolean isAskedFor(Cell cell, int rank) {
        for (int place = 0; place < crossed.length; place++) {
            Need need = needs.get(place);
            if (crossed[place] <= need.atLeast() && direction.justAcross(need.line()) == rank && need.looksAt(cell)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSmallest() {
        return moves.stream().allMatch(move -> isAskedFor(move.cell(), move.rank()));
    }
}
