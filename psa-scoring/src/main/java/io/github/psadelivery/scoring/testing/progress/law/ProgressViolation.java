package io.github.psadelivery.scoring.testing.progress.law;

/**
 * How a way of computing progress breaks a law.
 *
 * @param subject the indicator, agreement, objective or target that shows it
 * @param expected what the law says, in plain words
 * @param actual what came
 */
public record ProgressViolation(String subject, String expected, String actual) {}
