/**
 * What would settle an open likelihood: which areas must be assessed, and which one to assess next. May use the scorer,
 * whole results and the search of what-if.
 */
@NullMarked
package io.github.psadelivery.scoring.settle;

import org.jspecify.annotations.NullMarked;
