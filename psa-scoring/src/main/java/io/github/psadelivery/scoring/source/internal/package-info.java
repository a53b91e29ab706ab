/**
 * What the readers of all formats share: the bytes of a file with their limits, and the words whose meaning the model
 * gives. Not for users. May use the model.
 */
@NullMarked
package io.github.psadelivery.scoring.source.internal;

import org.jspecify.annotations.NullMarked;
