/** What several laws need: assessments edited, completed and reordered, and results put into words. */
@NullMarked
package io.github.psadelivery.scoring.testing.law.internal;

import org.jspecify.annotations.NullMarked;
