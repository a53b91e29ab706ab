package io.github.psadelivery.rules.rubric;

/** What an item of the tree is; its place in the tree decides. */
public enum ItemKind {
    /** The root: what the rubric finally gives. */
    LIKELIHOOD,
    /** A child of the root with areas beneath it: challenge, planning, capacity. */
    JUDGEMENT,
    /** A heading between a judgement and its areas. It is tallied and never rated. */
    GROUP,
    /** An area to consider, rated by an assessor. */
    AREA,
    /** A child of the root without areas, stated directly: stage, recent performance. */
    INPUT
}
