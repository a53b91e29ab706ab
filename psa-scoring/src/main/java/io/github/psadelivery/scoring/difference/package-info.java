/**
 * What lies between two results of one item, and whether the rubric, the ratings or missing data made it. May use the
 * scorer and whole results.
 */
@NullMarked
package io.github.psadelivery.scoring.difference;

import org.jspecify.annotations.NullMarked;
