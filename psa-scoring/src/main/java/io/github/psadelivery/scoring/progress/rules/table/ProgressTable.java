package io.github.psadelivery.scoring.progress.rules.table;

import java.util.Locale;

/** The tables of the rules of progress, in the order in which problems are told and content is hashed. */
enum ProgressTable {
    ABOUT,
    SETTINGS,
    SUMMARY_RATING,
    RECENT_PERFORMANCE,
    INTERIM_TERMS,
    TARGET_TERMS,
    DATA_SYSTEMS;

    String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".csv";
    }
}
