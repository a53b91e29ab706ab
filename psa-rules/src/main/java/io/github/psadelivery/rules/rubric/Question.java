package io.github.psadelivery.rules.rubric;

/**
 * An example question that helps an assessor to rate an area: one row of {@code questions.csv}.
 *
 * @param id such as {@code DC.1.q1}
 * @param item the id of the area
 */
public record Question(String id, String item, String text, String source) {}
