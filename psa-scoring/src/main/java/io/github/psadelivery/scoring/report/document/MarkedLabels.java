package io.github.psadelivery.scoring.report.document;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.report.document.internal.Tongue;
import java.util.Locale;
import java.util.Optional;

/**
 * The labels of a rubric, marked where they are in another language than the page (WCAG 2.2, success criterion 3.1.2). What
 * has no label in that language is called as the rubric calls it, and is not marked.
 */
final class MarkedLabels {
    private final RubricLabels labels;
    private final Optional<String> tag;

    /** @param pageLanguage the tag of the language in which the page is written */
    MarkedLabels(RubricLabels labels, String pageLanguage) {
        this.labels = labels;
        this.tag = labels.language().map(Locale::toLanguageTag).filter(own -> !own.equals(pageLanguage));
    }

    String label(Item item) {
        return labels.has(item) ? marked(labels.label(item)) : labels.label(item);
    }

    String label(Level level) {
        return labels.has(level) ? marked(labels.label(level)) : labels.label(level);
    }

    private String marked(String words) {
        return tag.map(language -> Tongue.mark(words, language)).orElse(words);
    }
}
