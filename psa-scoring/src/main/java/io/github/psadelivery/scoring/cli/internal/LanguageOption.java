package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option of the commands that print the words of a rubric: in which language it names items and levels. */
public final class LanguageOption {
    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "${bundle:cli.option.lang}")
    @Nullable
    String language;

    /**
     * Gives the labels, and tells which of them are those of the rubric itself for want of others; nothing if something is
     * wrong with them, which is listed.
     *
     * @param name what the user calls the rubric
     */
    public Optional<RubricLabels> labels(String name, Rubric rubric, Console console) {
        if (language == null) {
            return Optional.of(RubricLabels.own());
        }
        String tag = language;
        Optional<RubricLabels> labels = console.take(RubricLookup.labels(name, rubric, Locale.forLanguageTag(tag)));
        labels.ifPresent(found -> tellMissing(found, rubric, tag, console));
        return labels;
    }

    private static void tellMissing(RubricLabels labels, Rubric rubric, String tag, Console console) {
        Wording wording = console.wording();
        List<String> missing = labels.missing(rubric);
        if (labels.isEmpty()) {
            console.note(wording.text("cli.lang.none", tag));
        } else if (!missing.isEmpty()) {
            console.note(wording.text("cli.lang.missing", missing.size(), tag, String.join(", ", missing)));
        }
    }
}
