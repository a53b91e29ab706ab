package io.github.psadelivery.scoring.cli.internal;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of the commands that print for a person, a spreadsheet or a program. */
public final class FormatOption {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${bundle:cli.option.format} ${COMPLETION-CANDIDATES}.")
    Format format;

    /** What it can be printed as. */
    public enum Format {
        /** Lines for a terminal. */
        TEXT,
        /** For a page or a mail. */
        MARKDOWN,
        /** For a program. */
        JSON,
        /** For a spreadsheet. */
        CSV;

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
