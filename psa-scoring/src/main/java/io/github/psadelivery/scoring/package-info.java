/**
 * The way in: one {@link io.github.psadelivery.scoring.PsaScorer} takes assessments and gives results. The packages
 * below hold, by feature, what results are made of and how they are shown; they do not know this one, but for those that
 * read, write or show whole results.
 */
@NullMarked
package io.github.psadelivery.scoring;

import org.jspecify.annotations.NullMarked;
