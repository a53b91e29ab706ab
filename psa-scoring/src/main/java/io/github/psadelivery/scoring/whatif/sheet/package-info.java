/** Scenarios as a sheet that somebody fills in. May use the reader of sheets and the scorer; every row is checked at once. */
@NullMarked
package io.github.psadelivery.scoring.whatif.sheet;

import org.jspecify.annotations.NullMarked;
