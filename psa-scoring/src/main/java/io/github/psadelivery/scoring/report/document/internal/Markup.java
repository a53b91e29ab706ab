package io.github.psadelivery.scoring.report.document.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.Locale;

/** Words as they stand in HTML and SVG, where nothing in them is markup, and names of files as they stand in links. */
public final class Markup {

    private Markup() {}

    /** Gives the words on one line, fit for an element's text and for an attribute in double quotes. */
    public static String escaped(String words) {
        return ofLine(Clean.line(words));
    }

    /** The same for words that are clean already, spaces at their ends included. */
    static String ofLine(String line) {
        StringBuilder text = new StringBuilder(line.length());
        for (int index = 0; index < line.length(); index++) {
            char letter = line.charAt(index);
            switch (letter) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\'' -> text.append("&#39;");
                default -> text.append(letter);
            }
        }
        return text.toString();
    }

    /** Gives the name of a file as a link to it says it, whatever letters it has. */
    public static String address(String file) {
        StringBuilder text = new StringBuilder(file.length());
        for (byte letter : file.getBytes(UTF_8)) {
            boolean isPlain = (letter >= '0' && letter <= '9')
                    || (letter >= 'A' && letter <= 'Z')
                    || (letter >= 'a' && letter <= 'z')
                    || letter == '-'
                    || letter == '.'
                    || letter == '_';
            if (isPlain) {
                text.append((char) letter);
            } else {
                text.append('%').append(HexFormat.of().toHexDigits(letter).toUpperCase(Locale.ROOT));
            }
        }
        return text.toString();
    }
}
