package io.github.psadelivery.scoring.cli.question;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The option of the commands that answer a question: what the answer is printed as. */
public final class AnswerOption {
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
    Format format() {
        return format;
    }
}
