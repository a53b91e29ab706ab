package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Numbers, observations and reasons in words. */
final class ProgressWords {
    private static final int DECIMALS = 6;

    private final Wording wording;

    ProgressWords(Wording wording) {
        this.wording = wording;
    }

    /** A number such as {@code 84,130} or {@code -0.25}, to six decimal places. */
    String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ROOT));
        return format.format(number.setScale(DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** A share such as {@code 12.5 %}, to one decimal place. */
    String percent(BigDecimal share) {
        DecimalFormat format = new DecimalFormat("#,##0.#", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        return format.format(share.movePointRight(2)) + " %";
    }

    /** Money such as {@code £3,324,825.00}. */
    String pounds(BigDecimal pounds) {
        return "£" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(pounds);
    }

    String withUnit(BigDecimal number, String unit) {
        return unit.isEmpty() ? number(number) : wording.text("progress.unit", number(number), unit);
    }

    String observed(Observation observation, String unit) {
        return wording.text(
                "progress.observed",
                withUnit(observation.value(), unit),
                observation.period().start().toString(),
                observation.period().end().toString(),
                observation.published().toString());
    }

    /** A reason with its source beneath. */
    Passage reason(RuleReason reason) {
        return Passage.of(wording.text("progress.reason", reason.rule(), reason.because()))
                .with(Passage.of(wording.text("cap.source", reason.source())));
    }

    List<Passage> reasons(List<RuleReason> reasons) {
        return reasons.stream().map(this::reason).toList();
    }
}
