/** Made-up registers with data. Needs no test library. */
@NullMarked
package io.github.psadelivery.scoring.testing.progress.generation;

import org.jspecify.annotations.NullMarked;
