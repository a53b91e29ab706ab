/**
 * What the commands share: their options, and what happens while one runs for long. Not for users. Uses picocli.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.internal;

import org.jspecify.annotations.NullMarked;
