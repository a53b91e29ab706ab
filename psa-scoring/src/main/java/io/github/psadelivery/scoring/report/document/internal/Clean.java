package io.github.psadelivery.scoring.report.document.internal;

import java.util.regex.Pattern;

/** Words of a table as one line of text that every page can hold. */
public final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\ufffe\\uffff]|\\p{Cs}");

    private Clean() {}

    /** Gives the words on one line, without letters that no page can hold. */
    public static String line(String words) {
        return NO_TEXT.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("\ufffd");
    }
}
