package io.github.psadelivery.scoring.testing.generation;

/** A sort of valid assessment. Every assessment of a family can be scored by the rubric that it was made for. */
public enum AssessmentFamily {
    /** Every area and every direct input is rated, and no judgement is stated. */
    FULL,
    /** As full, with 5 % to 60 % of the ratings left out, and at least one of an area. */
    WITH_GAPS,
    /** As full, with at least one area of each judgement not applicable; each judgement keeps an area that applies. */
    WITH_NOT_APPLICABLES,
    /** At least one judgement is stated; its areas are rated too, to another level perhaps, or not at all. */
    WITH_STATED_JUDGEMENTS,
    /** Gaps, not-applicables and stated judgements together. */
    MIXED
}
