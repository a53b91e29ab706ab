package io.github.psadelivery.scoring.source.internal;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Reads the words of an assessment that have the same meaning under every rubric. */
public final class SourceWords {
    private static final List<String> KINDS =
            Stream.of(SubjectKind.values()).map(SubjectKind::label).toList();
    private static final int LONGEST_QUOTE = 60;

    private SourceWords() {}

    /** Reads the date at which an assessment holds. */
    public static Checked<EffectiveDate> date(String text, Place place) {
        try {
            return Checked.of(EffectiveDate.parse(text), List.of());
        } catch (IllegalArgumentException noDate) {
            return rejected(
                    ProblemCode.BAD_DATE,
                    place,
                    "%s is not a date.".formatted(quoted(text)),
                    "Write a month such as 2003-07 or a day such as 2003-07-15.");
        }
    }

    /** Reads what sort of thing is assessed. */
    public static Checked<SubjectKind> kind(String text, Place place) {
        try {
            return Checked.of(SubjectKind.parse(text), List.of());
        } catch (IllegalArgumentException noKind) {
            return rejected(
                    ProblemCode.UNKNOWN_KIND,
                    place,
                    "%s is not a kind of subject.".formatted(quoted(text)),
                    advice(text, KINDS));
        }
    }

    private static <T> Checked<T> rejected(ProblemCode code, Place place, String message, String advice) {
        return Checked.rejected(List.of(new Problem(code, place, message, advice)));
    }

    /** Gives a text of the source between quotation marks, on one line and not too long to read. */
    public static String quoted(String text) {
        return "“" + shortened(text) + "”";
    }

    /** Gives a text of the source on one line and not too long to read. */
    public static String shortened(String text) {
        String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "…" : text;
        return start.replaceAll("[\\s\\p{Cntrl}]+", " ");
    }

    /** Says which of the valid words to write: the nearest one, or else all of them. */
    public static String advice(String word, Collection<String> valid) {
        return Nearest.to(word, valid)
                .map("Write “%s”?"::formatted)
                .orElseGet(() -> valid.isEmpty()
                        ? "Take it out."
                        : "Write one of these, or take it out: %s.".formatted(String.join(", ", valid)));
    }
}
