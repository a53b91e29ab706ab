package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** How numbers, periods and words of a closed list are written for people. */
final class Figures {
    private static final int MOST_PLACES = 4;

    private final Wording wording;

    Figures(Wording wording) {
        this.wording = wording;
    }

    /** A number with its digits, of those after the point four at most. */
    static String number(BigDecimal number) {
        BigDecimal shown = number.scale() > MOST_PLACES ? number.setScale(MOST_PLACES, RoundingMode.HALF_EVEN) : number;
        return shown.scale() > 0 && shown.compareTo(number) != 0
                ? shown.stripTrailingZeros().toPlainString()
                : shown.toPlainString();
    }

    /** A share as a percentage, to a tenth. */
    String share(BigDecimal share) {
        BigDecimal percent =
                share.movePointRight(2).setScale(1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return wording.text("progress.share", percent.toPlainString());
    }

    /** A number with its unit. */
    String value(BigDecimal number, String unit) {
        return wording.text("progress.value", number(number), unit);
    }

    String period(MeasuredPeriod period) {
        return wording.text(
                "progress.period", period.start().toString(), period.end().toString());
    }

    /** The words for a constant, by a key for each. */
    String words(String key, Enum<?> constant) {
        return wording.text(key + "." + constant.name().toLowerCase(Locale.ROOT).replace("_", ""));
    }
}
