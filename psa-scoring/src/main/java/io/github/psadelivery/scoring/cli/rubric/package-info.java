/** {@code psa rubric}: one class for each of its commands. May use what the commands share. Not for users. */
@NullMarked
package io.github.psadelivery.scoring.cli.rubric;

import org.jspecify.annotations.NullMarked;
