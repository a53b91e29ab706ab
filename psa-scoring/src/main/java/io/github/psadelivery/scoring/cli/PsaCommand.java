package io.github.psadelivery.scoring.cli;

import io.github.psadelivery.scoring.cli.internal.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code psa} itself: it only leads to its commands. */
@Command(
        name = "psa",
        versionProvider = PsaVersion.class,
        description = "${bundle:cli.psa.description}",
        footer = "${bundle:cli.psa.footer}")
final class PsaCommand {
    @Mixin
    StandardOptions standard;
}
