package io.github.psadelivery.scoring.cli.internal;

import picocli.CommandLine.Option;

/** The option of the commands that tell more than errors. */
public final class QuietOption {
    @Option(
            names = {"-q", "--quiet"},
            description = "${bundle:cli.option.quiet}")
    boolean isQuiet;

    /** Says whether errors alone are wanted. */
    public boolean isQuiet() {
        return isQuiet;
    }
}
