package io.github.psadelivery.rules.rubric;

/**
 * A finding of the check that the author knows of and means to keep: one row of {@code silenced.csv}.
 *
 * @param row the row of the table, as a spreadsheet counts: the header is 1
 * @param finding the code of the finding, such as {@code CHK-003}
 * @param about the id of the rule or item that the finding is about
 * @param because why it is no mistake, a sentence
 */
public record Silencing(int row, String finding, String about, String because) {}
