package io.github.psadelivery.scoring.cli.internal;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of the commands that tell what is wrong. */
public final class ProblemsOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
    Format format;

    /** What problems can be printed as. */
    public enum Format {
        /** Lines for a terminal. */
        TEXT,
        /** For a program. */
        JSON,
        /** For the places that show what checks of many kinds have found. */
        SARIF;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What was asked for. */
    public Format format() {
        return format;
    }
}
