package io.github.psadelivery.scoring.testing.law;

/**
 * How a scorer breaks a law on one assessment.
 *
 * @param item the judgement or the likelihood whose outcome shows it
 * @param expected what the law says, in plain words
 * @param actual what the scorer gave
 */
public record Violation(String item, String expected, String actual) {}
