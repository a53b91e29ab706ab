package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.engine.internal.Verdict;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import java.util.ArrayList;
import java.util.List;

/** Turns a verdict into reasons: which items set each cap off, and on what basis they have their levels. */
final class Explaining {

    private Explaining() {}

    static Reasons reasons(Verdict verdict, Ends.End end, List<Item> assumed) {
        List<AppliedCap> binding = applied(verdict.bindingRows(), verdict, end, FixedList.empty());
        List<AppliedCap> others = applied(verdict.otherRows(), verdict, end, binding);
        return new Reasons(verdict.level(), binding, others, assumed);
    }

    private static List<AppliedCap> applied(
            List<Verdict.Row> rows, Verdict verdict, Ends.End end, List<AppliedCap> binding) {
        if (rows.isEmpty()) {
            return FixedList.empty();
        }
        AppliedCap[] applied = new AppliedCap[rows.size()];
        for (int place = 0; place < applied.length; place++) {
            Verdict.Row row = rows.get(place);
            int like = verdict.firstLike(binding.size() + place);
            List<Trigger> triggers;
            if (like < binding.size()) {
                triggers = binding.get(like).triggers();
            } else if (like < binding.size() + place) {
                triggers = applied[like - binding.size()].triggers();
            } else {
                triggers = triggers(row.watched(), end);
            }
            applied[place] = new AppliedCap(row.cap(), row.sentence(), triggers);
        }
        return FixedList.over(applied);
    }

    /** What set a set of items off at one end: what is stated, and what is derived or assumed. */
    private static List<Trigger> triggers(Verdict.Watched watched, Ends.End end) {
        if (watched.size() > Long.SIZE) {
            return ofMany(watched, end);
        }
        long bits = watched.bits(0, end.ranks());
        if (Long.bitCount(bits) == 1) {
            return end.only(watched.item(Long.numberOfTrailingZeros(bits)));
        }
        Trigger[] triggers = new Trigger[Long.bitCount(bits)];
        for (int place = 0; place < triggers.length; place++) {
            triggers[place] = end.trigger(watched.item(Long.numberOfTrailingZeros(bits)));
            bits &= bits - 1;
        }
        return FixedList.over(triggers);
    }

    private static List<Trigger> ofMany(Verdict.Watched watched, Ends.End end) {
        List<Trigger> triggers = new ArrayList<>();
        for (int from = 0; from < watched.size(); from += Long.SIZE) {
            for (long left = watched.bits(from, end.ranks()); left != 0; left &= left - 1) {
                triggers.add(end.trigger(watched.item(from + Long.numberOfTrailingZeros(left))));
            }
        }
        return List.copyOf(triggers);
    }
}
