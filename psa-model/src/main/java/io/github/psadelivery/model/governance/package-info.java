/**
 * The people and bodies that answer for an agreement: ministers, senior responsible owners, owners of indicators, boards,
 * committees, groups of agreements and the structures repeated down to where the service is given.
 *
 * <p>Departments, agreements and indicators are named by their codes and ids; who holds a register checks that they are
 * there. Uses nothing else of the model. All types here are immutable and safe for threads.
 */
@NullMarked
package io.github.psadelivery.model.governance;

import org.jspecify.annotations.NullMarked;
