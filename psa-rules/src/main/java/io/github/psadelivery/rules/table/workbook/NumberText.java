package io.github.psadelivery.rules.table.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * The text of a number in a cell, as an author would have typed it: {@code 60%} for 0.6 in a cell of per cent, {@code 2/3}
 * in one of fractions, {@code 2003-07-31} for a date. A spreadsheet keeps 15 digits of a number, and so does this.
 */
final class NumberText {
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final int LARGEST_DENOMINATOR = 99;
    private static final BigDecimal NEAR_ENOUGH = new BigDecimal("1e-9");
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_465);
    private static final int LONGEST = 40;
    private static final long SECONDS_OF_A_DAY = 86_400;
    /** Day 60 of the older calendar is a 29 February 1900 that never was. */
    private static final int DAY_THAT_NEVER_WAS = 60;

    private final boolean isFrom1904;

    NumberText(boolean isFrom1904) {
        this.isFrom1904 = isFrom1904;
    }

    String of(String stored, NumberFormats.Kind kind) {
        Optional<BigDecimal> number = number(stored);
        return number.map(value -> switch (kind) {
                    case PLAIN -> plain(value);
                    case PER_CENT -> plain(value.scaleByPowerOfTen(2)) + "%";
                    case FRACTION -> fraction(value);
                    case DATE -> date(value);
                })
                .orElse(stored);
    }

    private static Optional<BigDecimal> number(String stored) {
        try {
            BigDecimal value = stored.length() > LONGEST ? BigDecimal.ZERO : new BigDecimal(stored.strip());
            boolean isUsual =
                    stored.length() <= LONGEST && Math.abs((long) value.precision() - value.scale()) <= LONGEST;
            return Optional.of(value).filter(any -> isUsual);
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static String plain(BigDecimal value) {
        BigDecimal rounded = value.round(DIGITS);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String fraction(BigDecimal value) {
        for (int denominator = 2; denominator <= LARGEST_DENOMINATOR; denominator++) {
            BigDecimal parts = value.multiply(BigDecimal.valueOf(denominator));
            BigDecimal whole = parts.setScale(0, RoundingMode.HALF_EVEN);
            boolean isWhole = value.stripTrailingZeros().scale() <= 0;
            if (!isWhole && parts.subtract(whole).abs().compareTo(NEAR_ENOUGH) < 0) {
                return whole.toPlainString() + "/" + denominator;
            }
        }
        return plain(value);
    }

    private String date(BigDecimal value) {
        if (value.signum() < 0 || value.compareTo(LAST_DAY) > 0) {
            return plain(value);
        }
        int day = value.intValue();
        long second = value.remainder(BigDecimal.ONE)
                .multiply(BigDecimal.valueOf(SECONDS_OF_A_DAY))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact();
        LocalDateTime at = first(day).plusDays(day).atStartOfDay().plusSeconds(second);
        return second % SECONDS_OF_A_DAY == 0 ? at.toLocalDate().toString() : at.toString();
    }

    private LocalDate first(int day) {
        if (isFrom1904) {
            return LocalDate.of(1904, 1, 1);
        }
        return LocalDate.of(1899, 12, day < DAY_THAT_NEVER_WAS ? 31 : 30);
    }
}
