package io.github.psadelivery.scoring.report.document.internal;

import java.util.regex.Pattern;

/** Words for Markdown: on one line, and nothing in them is markup. */
public final class MarkdownText {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~&]");
    private static final Pattern START_OF_A_LIST = Pattern.compile("^(?:(?=[-+=])|\\d+(?=[.)]))");

    private MarkdownText() {}

    /**
     * Puts a backslash before each letter that would be markup.
     *
     * @param line words without line ends
     */
    public static String plain(String line) {
        String escaped = MARKUP.matcher(line).replaceAll("\\\\$0");
        return START_OF_A_LIST.matcher(escaped).replaceFirst("$0\\\\");
    }
}
