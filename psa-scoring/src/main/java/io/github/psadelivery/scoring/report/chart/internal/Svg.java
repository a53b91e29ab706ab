package io.github.psadelivery.scoring.report.chart.internal;

import io.github.psadelivery.scoring.report.document.internal.ColourPair;
import io.github.psadelivery.scoring.report.document.internal.Markup;
import io.github.psadelivery.scoring.report.document.internal.OtherWords;
import io.github.psadelivery.scoring.report.document.internal.Tone;

/**
 * A picture under way. Positions and sizes are whole pixels, from the top left. It names and describes itself, stands on its
 * own ground, and can be part of a page in which no other picture has its id.
 */
public final class Svg {
    /** The size of letters, in pixels; none are smaller. */
    public static final int LETTERS = 12;

    private static final int WIDEST_TO_ENLARGE = 480;
    /** How wide a letter is at most, on average, in hundredths of the size of letters. */
    private static final int LETTER_WIDTH = 64;

    private final StringBuilder body = new StringBuilder();
    private final String id;
    private final OtherWords others;
    private final int width;
    private final int height;

    /** Begins a picture of this size. */
    public Svg(String id, int width, int height) {
        this(id, OtherWords.none(), width, height);
    }

    /**
     * Begins a picture of this size.
     *
     * @param others the words in it that are in another language
     */
    public Svg(String id, OtherWords others, int width, int height) {
        this.id = id;
        this.others = others;
        this.width = width;
        this.height = height;
    }

    /** Where a text stands, seen from its position. */
    public enum Anchor {
        /** It begins there. */
        START("start"),
        /** It has its middle there. */
        MIDDLE("middle"),
        /** It ends there. */
        END("end");

        private final String word;

        Anchor(String word) {
            this.word = word;
        }
    }

    /** How a line is drawn. */
    public enum Stroke {
        /** Without a gap. */
        SOLID(""),
        /** In dashes. */
        DASHED(" stroke-dasharray=\"7 4\""),
        /** In dots. */
        DOTTED(" stroke-dasharray=\"2 3\"");

        private final String attribute;

        Stroke(String attribute) {
            this.attribute = attribute;
        }
    }

    /** Says how many pixels a text needs at most, by its number of letters. */
    public static int widthOf(String words) {
        int letters = words.codePointCount(0, words.length());
        return (letters * LETTERS * LETTER_WIDTH + 99) / 100;
    }

    /** Gives as much of a text as this width holds, with an ellipsis where something is missing. */
    public static String cut(String words, int width) {
        int most = Math.max(1, width * 100 / (LETTERS * LETTER_WIDTH));
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        return words.substring(0, words.offsetByCodePoints(0, most - 1)).strip() + "…";
    }

    /** Draws a box with an outline. */
    public Svg box(int x, int y, int boxWidth, int boxHeight, ColourPair colours, Stroke outline) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"%s/>\n"
                .formatted(x, y, boxWidth, boxHeight, colours.ground(), ColourPair.DRAWN.ink(), outline.attribute));
        return this;
    }

    /** Draws a box filled with slanting stripes. */
    public Svg striped(int x, int y, int boxWidth, int boxHeight) {
        body.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"url(#%s-stripes)\" stroke=\"%s\"/>\n"
                .formatted(x, y, boxWidth, boxHeight, id, ColourPair.DRAWN.ink()));
        return this;
    }

    /** Draws a straight line. */
    public Svg line(int fromX, int fromY, int toX, int toY, ColourPair colours, int thickness, Stroke stroke) {
        body.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\" stroke-width=\"%s\"%s/>\n"
                .formatted(fromX, fromY, toX, toY, colours.ink(), thickness, stroke.attribute));
        return this;
    }

    /** Draws a filled shape with an outline; its size is its width and its height. */
    public Svg shape(Tone.Shape shape, int centreX, int centreY, int size, String fill, String outline) {
        int half = size / 2;
        int left = centreX - half;
        int right = centreX + half;
        int top = centreY - half;
        int bottom = centreY + half;
        String drawn = "fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>\n".formatted(fill, outline);
        switch (shape) {
            case SQUARE ->
                body.append("<path d=\"M%s %sH%sV%sH%sZ\" ".formatted(left, top, right, bottom, left))
                        .append(drawn);
            case DIAMOND ->
                body.append("<path d=\"M%s %sL%s %sL%s %sL%s %sZ\" "
                                .formatted(centreX, top, right, centreY, centreX, bottom, left, centreY))
                        .append(drawn);
            case TRIANGLE ->
                body.append("<path d=\"M%s %sL%s %sH%sZ\" ".formatted(centreX, top, right, bottom, left))
                        .append(drawn);
            case CIRCLE ->
                body.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" ".formatted(centreX, centreY, half))
                        .append(drawn);
            case STRIPES -> striped(left, top, size, size);
            case NONE -> body.append("");
        }
        return this;
    }

    /** Writes words in this colour; where the form is bold, in bold. */
    public Svg text(int x, int y, Anchor anchor, ColourPair colours, boolean isBold, String words) {
        body.append("<text x=\"%s\" y=\"%s\"".formatted(x, y));
        return words(anchor, colours, isBold, words);
    }

    /** Writes words from the bottom to the top. */
    public Svg upwards(int x, int y, ColourPair colours, String words) {
        body.append("<text transform=\"translate(%s %s) rotate(-90)\"".formatted(x, y));
        return words(Anchor.START, colours, false, words);
    }

    private Svg words(Anchor anchor, ColourPair colours, boolean isBold, String words) {
        body.append(anchor == Anchor.START ? "" : " text-anchor=\"%s\"".formatted(anchor.word))
                .append(isBold ? " font-weight=\"bold\"" : "")
                .append(" fill=\"%s\">".formatted(colours.ink()))
                .append(others.svg(words))
                .append("</text>\n");
        return this;
    }

    /** Gives the whole picture. */
    public String end(String title, String message) {
        int shown = width <= WIDEST_TO_ENLARGE ? width * 3 / 2 : width;
        int shownHeight = width <= WIDEST_TO_ENLARGE ? height * 3 / 2 : height;
        String head = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%s-title %s-message\""
                .formatted(id, id);
        return head
                + " viewBox=\"0 0 %s %s\" width=\"%s\" height=\"%s\" style=\"min-width:%spx\""
                        .formatted(width, height, shown, shownHeight, width)
                + " font-family=\"Arial, sans-serif\" font-size=\"%s\">\n".formatted(LETTERS)
                + "<title id=\"%s-title\">%s</title>\n".formatted(id, Markup.escaped(title))
                + "<desc id=\"%s-message\">%s</desc>\n".formatted(id, Markup.escaped(message))
                + stripes()
                + "<rect width=\"%s\" height=\"%s\" fill=\"%s\"/>\n".formatted(width, height, ColourPair.DRAWN.ground())
                + body
                + "</svg>\n";
    }

    private String stripes() {
        String pattern = "<defs><pattern id=\"%s-stripes\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\">"
                + "<rect width=\"5\" height=\"5\" fill=\"%s\"/><path d=\"M-1 1L1 -1M0 5L5 0M4 6L6 4\" stroke=\"%s\"/>"
                + "</pattern></defs>\n";
        return pattern.formatted(id, ColourPair.DRAWN.ground(), ColourPair.DRAWN.ink());
    }
}
