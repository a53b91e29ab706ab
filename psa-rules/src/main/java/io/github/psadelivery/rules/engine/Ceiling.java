package io.github.psadelivery.rules.engine;

/**
 * The fact that a rule derives: this judgement is no better than this level. Public because DRL inserts it.
 *
 * @param rule the id of the rule
 * @param judgement the id of the judgement, or {@code likelihood}
 * @param level the label or code of the level
 * @param because the reason
 * @param source where the rule comes from
 */
public record Ceiling(String rule, String judgement, String level, String because, String source) {}
