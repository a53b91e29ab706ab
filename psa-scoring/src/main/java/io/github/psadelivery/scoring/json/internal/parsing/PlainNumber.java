package io.github.psadelivery.scoring.json.internal.parsing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number of a few digits, as most are, without the detours that large ones need. Keeps zeros at the end. */
final class PlainNumber {
    /** So that the digits fit into a long whether or not one of the letters is a sign or point. */
    private static final int LONGEST = 18;

    private PlainNumber() {}

    /** The number; null if the letters are anything else, which may be a number all the same. */
    static @Nullable BigDecimal of(char[] letters, int from, int length) {
        if (length > LONGEST) {
            return null;
        }
        boolean isNegative = letters[from] == '-';
        int end = from + length;
        long digits = 0;
        int point = end;
        for (int at = isNegative ? from + 1 : from; at < end; at++) {
            int digit = letters[at] - '0';
            if (digit >= 0 && digit <= 9) {
                digits = 10 * digits + digit;
            } else if (letters[at] == '.' && point == end) {
                point = at;
            } else {
                return null;
            }
        }
        return BigDecimal.valueOf(isNegative ? -digits : digits, point == end ? 0 : end - point - 1);
    }
}
