/**
 * Assessments and results from JSON, each problem at its path. May use the model, the scorer, the sources of
 * assessments, the reading of JSON and, to compare, the writing of results. For the packages of {@code json} only.
 */
@NullMarked
package io.github.psadelivery.scoring.json.internal.reading;

import org.jspecify.annotations.NullMarked;
