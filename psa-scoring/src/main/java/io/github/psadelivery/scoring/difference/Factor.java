package io.github.psadelivery.scoring.difference;

/** What can make two results of one item differ. */
public enum Factor {
    /** They were scored by different rubrics. */
    RUBRIC,
    /** An item that both state has another level, or is called not applicable in one of them. */
    RATINGS,
    /** An item is stated in one of them only. */
    MISSING_DATA
}
