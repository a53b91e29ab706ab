package io.github.psadelivery.scoring.report.document.internal;

import java.util.regex.Pattern;

/** Words of a table as one line of text that every page can hold. */
public final class Clean {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]+");
    /** Letters that turn the direction of what follows, ours too; a text's own direction comes from its letters. */
    private static final Pattern TURNS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern NO_TEXT = Pattern.compile("[\\ufffe\\uffff]|\\p{Cs}");

    private Clean() {}

    /** Gives the words on one line, without letters that no page can hold. */
    public static String line(String words) {
        if (isClean(words)) {
            return words;
        }
        String straight = TURNS.matcher(words).replaceAll("");
        return NO_TEXT.matcher(SPACE.matcher(straight).replaceAll(" ").strip()).replaceAll("\ufffd");
    }

    /** Whether nothing is to be done, as far as can be seen without patterns: a long report has a million words. */
    private static boolean isClean(String words) {
        char before = ' ';
        for (int index = 0; index < words.length(); index++) {
            char letter = words.charAt(index);
            boolean isLetter = (letter > ' ' && letter < '\u007f') || (letter > '\u00a0' && letter < '\u1680');
            boolean isSign = (letter > '\u200f' && letter < '\u2028') || (letter > '\u218f' && letter < '\u2200');
            boolean isOneSpace = letter == ' ' && before != ' ';
            if (!isLetter && !isSign && !isOneSpace) {
                return false;
            }
            before = letter;
        }
        return words.isEmpty() || before != ' ';
    }
}
