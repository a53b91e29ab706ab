/**
 * The console at which every command sits: what it may say, and the assessments that it reads. Not for users. Uses picocli.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.input;

import org.jspecify.annotations.NullMarked;
