/** {@code psa batch}, and how it tells how far it has come. May use what the commands share. Not for users. */
@NullMarked
package io.github.psadelivery.scoring.cli.batch;

import org.jspecify.annotations.NullMarked;
