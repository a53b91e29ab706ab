/** The laws of roads, one a class: other ways to a result, and rubrics with a row more or less. */
@NullMarked
package io.github.psadelivery.scoring.testing.law.road;

import org.jspecify.annotations.NullMarked;
