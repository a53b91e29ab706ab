package io.github.psadelivery.scoring.cli.internal;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.cli.internal.lookup.RubricLookup;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
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
        return labels(language -> RubricLookup.labels(name, rubric, language), rubric, console);
    }

    /**
     * The same for a rubric that the option of a command that scores has found, perhaps in a library: then its labels stand
     * there too.
     */
    public Optional<RubricLabels> labels(RubricOption option, Rubric rubric, Console console) {
        return labels(language -> option.labels(rubric, language), rubric, console);
    }

    private Optional<RubricLabels> labels(
            Function<Locale, Checked<RubricLabels>> labelsIn, Rubric rubric, Console console) {
        if (language == null) {
            return Optional.of(RubricLabels.own());
        }
        String tag = language;
        Optional<RubricLabels> labels = console.take(labelsIn.apply(Locale.forLanguageTag(tag)));
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
