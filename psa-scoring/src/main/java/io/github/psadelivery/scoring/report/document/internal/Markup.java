package io.github.psadelivery.scoring.report.document.internal;

/** Words as they stand in HTML and SVG, where nothing in them is markup. */
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
}
