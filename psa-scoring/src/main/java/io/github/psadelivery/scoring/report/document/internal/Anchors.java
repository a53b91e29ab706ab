package io.github.psadelivery.scoring.report.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;

/** What links call the rows of a rubric: the table and the row's own name, so that an anchor outlives other edits. */
public final class Anchors {

    private Anchors() {}

    /** Letters and digits stand for themselves, and everything else as its bytes, so that no two names are alike. */
    public static String of(String table, String name) {
        StringBuilder anchor = new StringBuilder(table).append('-');
        for (byte letter : name.getBytes(StandardCharsets.UTF_8)) {
            boolean isPlain = (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 'a' && letter <= 'z');
            if (isPlain) {
                anchor.append((char) letter);
            } else {
                anchor.append('_').append(HexFormat.of().toHexDigits(letter).toUpperCase(Locale.ROOT));
            }
        }
        return anchor.toString();
    }
}
