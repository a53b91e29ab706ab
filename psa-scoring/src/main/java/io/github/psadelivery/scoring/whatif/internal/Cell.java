package io.github.psadelivery.scoring.whatif.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Items that stand at one rank and that no need tells apart.
 *
 * @param items their places in the rubric, from the first
 * @param rank the rank at which all of them stand
 */
record Cell(List<Integer> items, int rank) {
    Cell {
        items = List.copyOf(items);
    }

    /** What makes an item like another. */
    private record Form(int rank, BitSet needs) {}

    /** Sorts the items of all needs into cells, in the order of the rubric. */
    static List<Cell> of(List<Need> needs, Standing standing) {
        BitSet all = new BitSet();
        needs.forEach(need -> all.or(need.items()));
        Map<Form, List<Integer>> itemsByForm = new LinkedHashMap<>();
        all.stream()
                .forEach(item -> itemsByForm
                        .computeIfAbsent(form(item, needs, standing), form -> new ArrayList<>())
                        .add(item));
        List<Cell> cells = new ArrayList<>();
        itemsByForm.forEach((form, items) -> cells.add(new Cell(items, form.rank())));
        return cells;
    }

    private static Form form(int item, List<Need> needs, Standing standing) {
        BitSet looking = new BitSet();
        for (int place = 0; place < needs.size(); place++) {
            looking.set(place, needs.get(place).items().get(item));
        }
        return new Form(standing.rank(item), looking);
    }
}
