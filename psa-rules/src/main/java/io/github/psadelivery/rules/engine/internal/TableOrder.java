package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.rules.cap.Cap;
import java.util.Comparator;
import java.util.List;

/** The order of the rubric's table; caps that the table does not have come after, by id. */
final class TableOrder implements Comparator<Cap> {
    private final List<String> ids;

    TableOrder(List<Cap> caps) {
        ids = caps.stream().map(Cap::id).toList();
    }

    @Override
    public int compare(Cap one, Cap other) {
        int byPlace = Integer.compare(place(one), place(other));
        return byPlace != 0 ? byPlace : one.id().compareTo(other.id());
    }

    private int place(Cap cap) {
        int place = ids.indexOf(cap.id());
        return place < 0 ? ids.size() : place;
    }
}
