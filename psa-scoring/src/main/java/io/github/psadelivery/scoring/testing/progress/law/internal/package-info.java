/**
 * Internal to the laws of progress: what a result says in short, and registers with something changed. Not for users.
 */
@NullMarked
package io.github.psadelivery.scoring.testing.progress.law.internal;

import org.jspecify.annotations.NullMarked;
