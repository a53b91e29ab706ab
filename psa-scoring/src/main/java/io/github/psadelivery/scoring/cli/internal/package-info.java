/**
 * What the commands share: where they write, and their options. Not for users. Uses picocli.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.internal;

import org.jspecify.annotations.NullMarked;
