package io.github.psadelivery.scoring.report.internal;

import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;

/** Names one after the other, as many as a reader takes in. */
public final class Names {
    /** So many a page tells one after the other; a table of items has them all. */
    public static final int ON_A_PAGE = 40;

    private Names() {}

    /** Gives the first names, and how many more there are. */
    public static String listed(List<String> names, int most, Wording wording) {
        return names.size() <= most
                ? String.join(", ", names)
                : wording.text("names.more", String.join(", ", names.subList(0, most)), names.size() - most);
    }
}
