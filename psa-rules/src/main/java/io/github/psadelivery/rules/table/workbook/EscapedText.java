package io.github.psadelivery.rules.table.workbook;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as a workbook keeps it: a letter that XML cannot hold stands as {@code _x0001_}, and an underscore that would
 * begin such a mark as {@code _x005F_}.
 */
public final class EscapedText {
    private static final Pattern MARK = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern WOULD_BEGIN_A_MARK = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final int HEXADECIMAL = 16;

    private EscapedText() {}

    /** Gives the text that was meant. */
    public static String read(String kept) {
        return kept.contains("_x")
                ? MARK.matcher(kept)
                        .replaceAll(mark -> Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(mark.group(1), HEXADECIMAL))))
                : kept;
    }

    /** Gives the text as it is kept. */
    public static String write(String meant) {
        String marked = WOULD_BEGIN_A_MARK.matcher(meant).replaceAll("_x005F_");
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < marked.length(); at++) {
            char letter = marked.charAt(at);
            if (isOutsideXml(marked, at)) {
                kept.append("_x").append("%04X".formatted((int) letter)).append('_');
            } else {
                kept.append(letter);
            }
        }
        return kept.toString();
    }

    private static boolean isOutsideXml(String text, int at) {
        char letter = text.charAt(at);
        if (Character.isHighSurrogate(letter)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(letter)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return (letter < ' ' && letter != '\t' && letter != '\n') || letter > '\ufffd';
    }
}
