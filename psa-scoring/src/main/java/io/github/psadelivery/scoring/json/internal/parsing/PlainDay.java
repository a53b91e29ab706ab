package io.github.psadelivery.scoring.json.internal.parsing;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/** Reads a day such as {@code 2004-03-31} from the letters of a text, ten times as fast as a reader of every date can. */
final class PlainDay {
    private static final int LENGTH = "2004-03-31".length();
    private static final int BEFORE_MONTH = 4;
    private static final int BEFORE_DAY = 7;
    private static final int MONTHS = 12;

    private PlainDay() {}

    /** The day; null if the letters are none. */
    static @Nullable LocalDate of(char[] letters, int from, int length) {
        if (length != LENGTH || letters[from + BEFORE_MONTH] != '-' || letters[from + BEFORE_DAY] != '-') {
            return null;
        }
        int year = number(letters, from, from + BEFORE_MONTH);
        int month = number(letters, from + BEFORE_MONTH + 1, from + BEFORE_DAY);
        int day = number(letters, from + BEFORE_DAY + 1, from + LENGTH);
        return year >= 0 && month >= 1 && month <= MONTHS && day >= 1 && day <= lengthOf(month, year)
                ? LocalDate.of(year, month, day)
                : null;
    }

    private static int lengthOf(int month, int year) {
        return Month.of(month).length(Year.isLeap(year));
    }

    /** The number that the digits make; -1 if a letter is no digit. */
    private static int number(char[] letters, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = letters[at] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
