/** The laws of any scorer, one a class: what it must give, whatever its rubric and however it works. */
@NullMarked
package io.github.psadelivery.scoring.testing.law.scorer;

import org.jspecify.annotations.NullMarked;
