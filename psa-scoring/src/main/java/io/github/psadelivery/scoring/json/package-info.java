/**
 * Assessments and results as JSON. May use the results, the sources of assessments and Jackson 3, of which no type is
 * shown; only what is in this package needs it on the class path.
 */
@NullMarked
package io.github.psadelivery.scoring.json;

import org.jspecify.annotations.NullMarked;
