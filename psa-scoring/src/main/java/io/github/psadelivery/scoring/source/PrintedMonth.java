package io.github.psadelivery.scoring.source;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The month that a printed label such as {@code July 02} says.
 *
 * <p>Range: an English month, in full or by its first three letters or more, and a year of two or four digits.
 * <b>Assumption</b>: a year of two digits is in this century, as every delivery report is.
 */
final class PrintedMonth {
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\p{Alpha}{3,9})\\.? +(?:'|’)?(\\d{2}|\\d{4})");
    private static final int CENTURY = 2000;
    private static final int DIGITS_OF_A_FULL_YEAR = 4;

    private PrintedMonth() {}

    /** Tells of a label with another month than the effective date, unless a correction of the date explains it. */
    static Optional<Problem> disagreement(SourcedAssessment sourced) {
        Assessment assessment = sourced.assessment();
        YearMonth effective = assessment.date().effective().month();
        return assessment
                .date()
                .printed()
                .filter(label ->
                        of(label).filter(month -> !month.equals(effective)).isPresent())
                .filter(label -> !isExplained(assessment))
                .map(label -> new Problem(
                        ProblemCode.LABEL_OUT_OF_ORDER,
                        sourced.origin().printedLabel(),
                        "The printed label is “%s”, and the date is %s.".formatted(label, effective),
                        "Put the wrong one right, or add a correction of the date that says why they differ."));
    }

    private static boolean isExplained(Assessment assessment) {
        String effective = assessment.date().effective().toString();
        return assessment.corrections().stream()
                .anyMatch(correction -> correction.item().equals("date")
                        && correction.readAs().strip().equals(effective));
    }

    /** Reads a label; empty if it is no month and year. */
    static Optional<YearMonth> of(String label) {
        Matcher words = MONTH_AND_YEAR.matcher(label.strip());
        if (!words.matches()) {
            return Optional.empty();
        }
        String name = words.group(1).toUpperCase(Locale.ROOT);
        int digits = Integer.parseInt(words.group(2));
        int year = words.group(2).length() == DIGITS_OF_A_FULL_YEAR ? digits : CENTURY + digits;
        return Stream.of(Month.values())
                .filter(month -> month.name().startsWith(name))
                .findFirst()
                .map(month -> YearMonth.of(year, month));
    }
}
