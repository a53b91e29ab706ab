/**
 * A rubric that changes while it is used. May use the scorer and the readers of rubrics; knows no other part of scoring.
 */
@NullMarked
package io.github.psadelivery.scoring.live;

import org.jspecify.annotations.NullMarked;
