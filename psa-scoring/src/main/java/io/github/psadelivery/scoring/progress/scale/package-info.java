/**
 * The words in which progress is told: ratings, terms and answers as the Treasury and the departments used them. Uses
 * the JDK alone.
 */
@NullMarked
package io.github.psadelivery.scoring.progress.scale;

import org.jspecify.annotations.NullMarked;
