package io.github.psadelivery.scoring.report.document.internal;

/**
 * A colour and the ground on which it stands. Pages and charts take every colour from here and no pair that is not here, so
 * that one test can hold all of them against the contrast that is asked of them.
 *
 * <p>Source: Web Content Accessibility Guidelines 2.2, level AA: a contrast of 4.5 to 1 for text (1.4.3) and of 3 to 1 for
 * what must be seen to understand a picture (1.4.11). The colours are our own.
 */
public enum ColourPair {
    /** Running text. */
    PROSE("#0b0c0c", "#ffffff", Use.TEXT),
    /** What stands beside the main thing: labels of a table that is stacked, small print. */
    QUIET("#484f52", "#ffffff", Use.TEXT),
    /** A link, visited or not. */
    LINK("#1d4ed8", "#ffffff", Use.TEXT),
    /** A link that the keyboard is at. */
    FOCUS("#0b0c0c", "#ffdd00", Use.TEXT),
    /** The head of a table. */
    HEAD("#0b0c0c", "#eef1f3", Use.TEXT),
    /** Lines of tables, boxes and grids. */
    FRAME("#626a6e", "#ffffff", Use.GRAPHIC),
    /** The same beneath the head of a table. */
    FRAME_ON_HEAD("#626a6e", "#eef1f3", Use.GRAPHIC),
    /** The worst level of the likelihood's scale, and its shape. */
    WORST("#ffffff", "#8f1d14", Use.TEXT),
    /** The next better one. */
    POOR("#0b0c0c", "#e58a4e", Use.TEXT),
    /** The one beneath the best. */
    FAIR("#0b0c0c", "#f4d165", Use.TEXT),
    /** The best one. */
    BEST("#0b0c0c", "#dcf2e1", Use.TEXT),
    /** The worst or first level of any other scale. */
    FIRST("#ffffff", "#1f4e79", Use.TEXT),
    /** The next one. */
    SECOND("#0b0c0c", "#79a7cf", Use.TEXT),
    /** The one before the last. */
    THIRD("#0b0c0c", "#b5d0e7", Use.TEXT),
    /** The best or last one. */
    LAST("#0b0c0c", "#e8f1f9", Use.TEXT),
    /** What is open, not stated or does not apply. */
    BLANK("#0b0c0c", "#ffffff", Use.TEXT),
    /** Shapes, outlines and the line of what came about. */
    DRAWN("#0b0c0c", "#ffffff", Use.GRAPHIC),
    /** The line of what is planned. */
    PLANNED("#1f4e79", "#ffffff", Use.GRAPHIC),
    /** The line of what is aimed at. */
    AIMED("#8f1d14", "#ffffff", Use.GRAPHIC);

    private final String ink;
    private final String ground;
    private final Use use;

    ColourPair(String ink, String ground, Use use) {
        this.ink = ink;
        this.ground = ground;
        this.use = use;
    }

    /** What a colour is used for, and what contrast that asks for. */
    public enum Use {
        /** Letters, and shapes that stand in for them. */
        TEXT(4.5),
        /** Lines and areas. */
        GRAPHIC(3);

        private final double leastContrast;

        Use(double leastContrast) {
            this.leastContrast = leastContrast;
        }

        /** Gives the least contrast: so many to 1. */
        public double leastContrast() {
            return leastContrast;
        }
    }

    /** Gives the colour in front, as {@code #rrggbb}. */
    public String ink() {
        return ink;
    }

    /** Gives the colour behind, as {@code #rrggbb}. */
    public String ground() {
        return ground;
    }

    /** Says what it is used for. */
    public Use use() {
        return use;
    }
}
