package io.github.psadelivery.scoring.progress.rules;

/**
 * The row of a table that decided something, as a result names it.
 *
 * <p>Thread-safety: immutable.
 *
 * @param rule the id of the row, such as {@code SR-2}
 * @param because why the rule is so, a sentence
 * @param source where it comes from; begins with <b>Assumption</b> where nobody published it
 */
public record RuleReason(String rule, String because, String source) {}
