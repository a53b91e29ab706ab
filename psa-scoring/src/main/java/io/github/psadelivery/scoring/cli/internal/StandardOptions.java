package io.github.psadelivery.scoring.cli.internal;

import picocli.CommandLine.Option;

/** The options that every command has; picocli itself answers them. */
public final class StandardOptions {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "${bundle:cli.option.help}")
    boolean isHelp;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "${bundle:cli.option.version}")
    boolean isVersion;
}
