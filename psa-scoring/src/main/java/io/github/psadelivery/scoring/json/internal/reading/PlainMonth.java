package io.github.psadelivery.scoring.json.internal.reading;

import io.github.psadelivery.model.assessment.EffectiveDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Reads a month written as most are, {@code 2003-07}, ten times as fast as a reader of every date can. */
final class PlainMonth {
    private static final int LENGTH = "2003-07".length();

    private PlainMonth() {}

    /** The month; null if the text is anything else, which may be a date all the same. */
    static @Nullable EffectiveDate of(String text) {
        if (text.length() != LENGTH || text.charAt(4) != '-') {
            return null;
        }
        int digits = 0;
        for (int at = 0; at < LENGTH; at++) {
            char digit = text.charAt(at);
            if (at != 4 && (digit < '0' || digit > '9')) {
                return null;
            }
            digits = at == 4 ? digits : 10 * digits + digit - '0';
        }
        int month = digits % 100;
        return month < 1 || month > 12 ? null : EffectiveDate.of(YearMonth.of(digits / 100, month));
    }
}
