package io.github.psadelivery.rules.table.internal;

import io.github.psadelivery.model.problem.Nearest;
import java.util.Collection;
import java.util.List;

/** Says which word an author may write instead of the one that stands there. */
public final class Words {
    private static final int MOST_LISTED = 9;

    private Words() {}

    /** Names the nearest of the valid words, and all of them where they are few. */
    public static String advice(String word, Collection<String> valid) {
        if (valid.isEmpty()) {
            return "Nothing can stand here until the rest of the rubric is put right.";
        }
        String nearest = Nearest.to(word, valid).map("Write “%s”?"::formatted).orElse("");
        if (valid.size() > MOST_LISTED) {
            List<String> few = valid.stream().limit(MOST_LISTED).toList();
            return nearest.isEmpty()
                    ? "Write one of these or another that is there: %s, …".formatted(listed(few))
                    : nearest;
        }
        String all =
                (valid.size() == 1 ? "It takes only this: %s." : "It takes one of these: %s.").formatted(listed(valid));
        return nearest.isEmpty() ? all : nearest + " " + all;
    }

    private static String listed(Collection<String> words) {
        return String.join(", ", words);
    }
}
