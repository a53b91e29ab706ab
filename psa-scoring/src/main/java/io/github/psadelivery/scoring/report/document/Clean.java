package io.github.psadelivery.scoring.report.document;

import java.util.regex.Pattern;

/** Words of a table as one line of text that every page can hold. */
final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern NO_TEXT = Pattern.compile("[\\ufffe\\uffff]|\\p{Cs}");

    private Clean() {}

    static String line(String words) {
        return NO_TEXT.matcher(SPACE.matcher(words).replaceAll(" ").strip()).replaceAll("\ufffd");
    }
}
