package io.github.psadelivery.model.routine;

/**
 * Which indicator of a register measures an item of a delivery report.
 *
 * <p>Absence: an empty reason means that none was given.
 *
 * <p>Errors: none here; whoever reads or uses it tells what is not there.
 *
 * <p>Thread-safety: immutable.
 *
 * <pre>{@code
 * new ItemIndicator("T7", "asylum-target", "removed", "The line is the sixth element of the target.");
 * }</pre>
 *
 * @param item the id of the item
 * @param register the id of the register
 * @param indicator the id of the indicator in that register
 * @param because why the item is measured by it
 */
public record ItemIndicator(String item, String register, String indicator, String because) {}
