package io.github.psadelivery.model.governance.implementation;

/**
 * What the Implementation Unit is there for.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: slides of Thomas and Kirkland, 2016.
 */
public enum UnitRole {
    /** To follow progress, and question it. */
    TRACK_AND_CHALLENGE,
    /** To solve problems, and raise the effect of what is done. */
    SOLVE_PROBLEMS,
    /** To make departments better at implementation. */
    BUILD_CAPABILITY
}
