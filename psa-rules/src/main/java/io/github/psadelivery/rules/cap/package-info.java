/**
 * The caps of a rubric: one row of {@code rules.csv} is one {@link io.github.psadelivery.rules.cap.Cap}, and a cap can
 * only lower the ceiling of a judgement. May use the model; knows neither rubrics nor Drools.
 */
@NullMarked
package io.github.psadelivery.rules.cap;

import org.jspecify.annotations.NullMarked;
