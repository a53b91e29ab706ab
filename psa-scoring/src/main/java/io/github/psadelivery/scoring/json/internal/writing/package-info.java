/**
 * Assessments and results as JSON, many lines or one. May use the model, the rubric and the results; needs no library.
 * For the packages of {@code json} only.
 */
@NullMarked
package io.github.psadelivery.scoring.json.internal.writing;

import org.jspecify.annotations.NullMarked;
