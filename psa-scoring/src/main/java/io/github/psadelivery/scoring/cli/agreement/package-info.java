/**
 * The commands {@code psa agreement} and {@code psa progress}, which ask registers of agreements. May use the registers,
 * their progress, the reports and what all commands share; uses picocli. Not for users.
 */
@NullMarked
package io.github.psadelivery.scoring.cli.agreement;

import org.jspecify.annotations.NullMarked;
