package io.github.psadelivery.scoring.report.document.internal;

import java.util.regex.Pattern;

/**
 * Words in another language than the page, in the midst of its own: they are marked on their way through a sentence, and each
 * form of a page makes of the marks what it can. Marks that stand in the words of a table by themselves are left out.
 */
public final class Tongue {
    /** Letters for private use, which no language has. */
    private static final String START = "\ue0f0";

    private static final String MIDDLE = "\ue0f1";
    private static final String END = "\ue0f2";
    private static final Pattern MARKED =
            Pattern.compile(START + "([A-Za-z0-9-]{2,35})" + MIDDLE + "([^" + START + "-" + END + "]*)" + END);
    private static final Pattern BEGINNING = Pattern.compile(START + "[A-Za-z0-9-]{2,35}" + MIDDLE);
    private static final Pattern MARK = Pattern.compile("[" + START + "-" + END + "]");

    private Tongue() {}

    /**
     * Marks words.
     *
     * @param tag the language, such as {@code cy}
     */
    public static String mark(String words, String tag) {
        return START + tag + MIDDLE + words + END;
    }

    /** Gives the words without marks. */
    static String plain(String words) {
        return isPlain(words)
                ? words
                : MARK.matcher(BEGINNING.matcher(words).replaceAll("")).replaceAll("");
    }

    /** A long report has a million words, and hardly ever a mark. */
    private static boolean isPlain(String words) {
        return words.indexOf(START) < 0 && words.indexOf(MIDDLE) < 0 && words.indexOf(END) < 0;
    }

    /** Gives escaped words with an element around those that are marked, so that a voice can speak them aright. */
    static String html(String escaped) {
        return isPlain(escaped) ? escaped : plain(MARKED.matcher(escaped).replaceAll("<span lang=\"$1\">$2</span>"));
    }
}
