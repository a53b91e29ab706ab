package io.github.psadelivery.scoring.portfolio;

/** Whether the rubric gives the likelihood that was published. */
public enum Agreement {
    /** The rubric gives exactly what was published. */
    AS_PUBLISHED,
    /** What was published lies outside what the rubric gives. */
    DEPARTS,
    /** What the rubric gives is still open, and what was published is one of its ends or lies between them. */
    OPEN,
    /** Nothing was published. */
    NOT_PUBLISHED
}
