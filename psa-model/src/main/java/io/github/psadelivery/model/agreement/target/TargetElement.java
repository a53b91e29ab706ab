package io.github.psadelivery.model.agreement.target;

/**
 * A part of a target that can be met or not met by itself, measured by one indicator; often a line of its own in a delivery
 * report.
 *
 * <p>Thread-safety: immutable.
 *
 * @param indicator the id of the indicator
 */
public record TargetElement(String id, String text, String indicator) {}
