package io.github.psadelivery.scoring.report.document.internal;

/**
 * How a level looks: its colours, and beside them a shape, so that nobody need tell colours apart. Levels get lighter from
 * the worst to the best, so that grey tells them apart too.
 */
public enum Tone {
    /** No level: words as they are. */
    NONE("", ColourPair.PROSE, Shape.NONE),
    /** The worst level of the likelihood's scale. */
    WORST("t0", ColourPair.WORST, Shape.SQUARE),
    /** The next better one. */
    POOR("t1", ColourPair.POOR, Shape.DIAMOND),
    /** The one beneath the best. */
    FAIR("t2", ColourPair.FAIR, Shape.TRIANGLE),
    /** The best one. */
    BEST("t3", ColourPair.BEST, Shape.CIRCLE),
    /** The worst or first level of any other scale. */
    FIRST("n0", ColourPair.FIRST, Shape.SQUARE),
    /** The next one. */
    SECOND("n1", ColourPair.SECOND, Shape.DIAMOND),
    /** The one before the last. */
    THIRD("n2", ColourPair.THIRD, Shape.TRIANGLE),
    /** The best or last one. */
    LAST("n3", ColourPair.LAST, Shape.CIRCLE),
    /** An outcome that is open between two levels. */
    OPEN("op", ColourPair.BLANK, Shape.STRIPES);

    private final String style;
    private final ColourPair colours;
    private final Shape shape;

    Tone(String style, ColourPair colours, Shape shape) {
        this.style = style;
        this.colours = colours;
        this.shape = shape;
    }

    /** What is drawn beside the words. */
    public enum Shape {
        /** Nothing. */
        NONE,
        /** A square. */
        SQUARE,
        /** A square that stands on a corner. */
        DIAMOND,
        /** A triangle that points up. */
        TRIANGLE,
        /** A disc. */
        CIRCLE,
        /** Slanting stripes. */
        STRIPES
    }

    /** Gives the class in the style sheet; empty for no level. */
    public String style() {
        return style;
    }

    /** Gives the colours of the words and of the ground. */
    public ColourPair colours() {
        return colours;
    }

    /** Gives the shape. */
    public Shape shape() {
        return shape;
    }
}
