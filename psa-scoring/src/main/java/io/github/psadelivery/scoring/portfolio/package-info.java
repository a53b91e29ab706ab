/**
 * Many results beside one another: the delivery report of several items over several dates. May use whole results, and
 * nothing that shows them.
 */
@NullMarked
package io.github.psadelivery.scoring.portfolio;

import org.jspecify.annotations.NullMarked;
