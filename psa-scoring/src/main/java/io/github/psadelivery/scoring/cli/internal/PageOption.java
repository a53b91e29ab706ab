package io.github.psadelivery.scoring.cli.internal;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of the commands that print for a person only. */
public final class PageOption {
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
        MARKDOWN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether Markdown was asked for, and not text. */
    public boolean isMarkdown() {
        return format == Format.MARKDOWN;
    }
}
