package io.github.psadelivery.scoring.report.document.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.rules.language.RubricLabels;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Labels in another language than that of the page, found again wherever they stand in it, so that a voice that reads it aloud
 * can change its tongue. Whole words only, in exactly this case. Immutable.
 *
 * <p>Source: WCAG 2.2, success criterion 3.1.2, language of parts.
 */
public final class OtherWords {
    private static final OtherWords NONE = new OtherWords("", Optional.empty());
    private static final String EDGE = "[\\p{L}\\p{M}\\p{N}]";

    private final String tag;
    private final Optional<Pattern> words;

    private OtherWords(String tag, Optional<Pattern> words) {
        this.tag = tag;
        this.words = words;
    }

    /** Gives none: the whole page is in one language. */
    public static OtherWords none() {
        return NONE;
    }

    /** Gives the words by which these labels call a rubric's items and levels otherwise than the rubric does. */
    public static OtherWords of(RubricLabels labels, Rubric rubric) {
        List<String> words = labels.otherWords(rubric);
        return words.isEmpty()
                ? NONE
                : new OtherWords(
                        labels.language().map(Locale::toLanguageTag).orElse("und"), Optional.of(pattern(words)));
    }

    private static Pattern pattern(List<String> words) {
        return Pattern.compile(words.stream()
                .map(Clean::line)
                .map(Pattern::quote)
                .collect(joining("|", "(?<!" + EDGE + ")(?:", ")(?!" + EDGE + ")")));
    }

    /** Gives a text for a page of HTML. */
    public String html(String text) {
        return marked(text, "span lang", "span");
    }

    /** Gives a text for a picture. */
    public String svg(String text) {
        return marked(text, "tspan xml:lang", "tspan");
    }

    private String marked(String text, String opening, String element) {
        if (words.isEmpty()) {
            return Markup.escaped(text);
        }
        String line = Clean.line(text);
        StringBuilder marked = new StringBuilder();
        Matcher found = words.get().matcher(line);
        int end = 0;
        while (found.find()) {
            marked.append(Markup.ofLine(line.substring(end, found.start())));
            marked.append("<%s=\"%s\">%s</%s>".formatted(opening, tag, Markup.ofLine(found.group()), element));
            end = found.end();
        }
        return marked.append(Markup.ofLine(line.substring(end))).toString();
    }
}
