package io.github.psadelivery.scoring.cli.question;

import java.util.Locale;

/** What an answer can be printed as. */
public enum AnswerFormat {
    TEXT,
    JSON,
    CSV;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
