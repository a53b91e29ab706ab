package io.github.psadelivery.scoring.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks texts into lines. Widths count code points. */
public final class TextWrap {

    /** What somebody wrote could hold line ends, or signs that take a terminal over. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\u2028\\u2029]+");

    private TextWrap() {}

    /** Gives the text on one line. */
    static String clean(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** Gives the lines of a text, each at most so wide; a word that is wider is cut. At least one line. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : clean(text).split(" ", -1)) {
            for (String piece : pieces(word, width)) {
                if (!line.isEmpty() && widthOf(line) + 1 + widthOf(piece) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(piece);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static List<String> pieces(String word, int width) {
        List<String> pieces = new ArrayList<>();
        String rest = word;
        while (widthOf(rest) > width) {
            int end = rest.offsetByCodePoints(0, width);
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        pieces.add(rest);
        return pieces;
    }

    static int widthOf(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - widthOf(text)));
    }
}
