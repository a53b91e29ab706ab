package io.github.psadelivery.scoring.whatif.internal;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many items of which cells move where: it stands for every choice of items within the cells. Immutable. */
record Plan(List<Move> moves) {
    Plan {
        moves = List.copyOf(moves);
    }

    int items() {
        return moves.stream().mapToInt(Move::count).sum();
    }

    int steps() {
        return moves.stream().mapToInt(Move::steps).sum();
    }

    /** The moves of each cell, in order. */
    Map<Cell, List<Move>> movesByCell() {
        Map<Cell, List<Move>> movesByCell = new LinkedHashMap<>();
        moves.forEach(move -> movesByCell
                .computeIfAbsent(move.cell(), cell -> new ArrayList<>())
                .add(move));
        return movesByCell;
    }

    /** How many sets of named items it stands for. */
    BigInteger sets() {
        BigInteger sets = BigInteger.ONE;
        for (Map.Entry<Cell, List<Move>> entry : movesByCell().entrySet()) {
            int free = entry.getKey().items().size();
            for (Move move : entry.getValue()) {
                sets = sets.multiply(chosen(free, move.count()));
                free -= move.count();
            }
        }
        return sets;
    }

    private static BigInteger chosen(int of, int count) {
        BigInteger ways = BigInteger.ONE;
        for (int step = 1; step <= count; step++) {
            ways = ways.multiply(BigInteger.valueOf(of - count + step)).divide(BigInteger.valueOf(step));
        }
        return ways;
    }

    /** The same plan with one item of a move held back by one step. */
    Plan heldBack(int place, Direction direction) {
        List<Move> fewer = new ArrayList<>(moves);
        Move move = fewer.remove(place);
        if (move.count() > 1) {
            fewer.add(new Move(move.cell(), move.rank(), move.count() - 1));
        }
        int back = direction.oneStepBack(move.rank());
        if (back != move.cell().rank()) {
            fewer.add(new Move(move.cell(), back, 1));
        }
        return new Plan(fewer);
    }

    /** Whether it meets every need of a way. */
    boolean meets(List<Need> way, Direction direction) {
        return way.stream().allMatch(need -> crossing(need, direction) >= need.atLeast());
    }

    private int crossing(Need need, Direction direction) {
        return moves.stream()
                .filter(move -> need.looksAt(move.cell()) && direction.isAcross(move.rank(), need.line()))
                .mapToInt(Move::count)
                .sum();
    }
}
