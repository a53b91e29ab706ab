/** The laws of progress, one a class: why it is one, how it is checked, and what a failure means. */
@NullMarked
package io.github.psadelivery.scoring.testing.progress.law.rating;

import org.jspecify.annotations.NullMarked;
