package io.github.psadelivery.scoring.progress.rules.table;

import io.github.psadelivery.rules.cap.Threshold;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.Thresholds;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.ImprovementBasis;
import io.github.psadelivery.scoring.progress.rules.ProgressSettings;
import io.github.psadelivery.scoring.progress.rules.RewardRules;
import io.github.psadelivery.scoring.progress.rules.Setting;
import io.github.psadelivery.scoring.progress.rules.UnplannedPath;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code settings.csv}: the single values, each with its id, what it is, its reason and its source. */
final class SettingsTable {
    private static final List<String> COLUMNS = List.of("id", "what", "value", "because", "source");
    private static final int MOST_STANDARD_ERRORS = 10;
    private static final int MOST_INSTALMENTS = 12;

    private SettingsTable() {}

    static Optional<ProgressSettings> read(Sheet sheet, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        SettingRows rows = new SettingRows(sheet, problems);
        Optional<Setting<BigDecimal>> margin =
                rows.setting("survey-margin", (cells, value) -> Rows.number(cells, value, 0, MOST_STANDARD_ERRORS));
        Optional<Setting<ImprovementBasis>> basis = rows.setting(
                "improvement-basis",
                (cells, value) -> Rows.word(cells, value, List.of(ImprovementBasis.values()), ImprovementBasis::words));
        Optional<Setting<Threshold>> withoutData = rows.setting("target-without-data", Thresholds::read);
        Optional<Setting<UnplannedPath>> path = rows.setting(
                "unplanned-path",
                (cells, value) -> Rows.word(cells, value, List.of(UnplannedPath.values()), UnplannedPath::words));
        Optional<Setting<BigDecimal>> pot = rows.setting("reward-pot", Rows::share);
        Optional<Setting<BigDecimal>> floor = rows.setting("reward-floor", Rows::share);
        Optional<Setting<BigDecimal>> cap = rows.setting("reward-cap", Rows::share);
        Optional<Setting<BigDecimal>> interim = rows.setting("reward-interim", Rows::share);
        Optional<Setting<Integer>> instalments =
                rows.setting("reward-instalments", (cells, value) -> Rows.count(cells, value, MOST_INSTALMENTS));
        rows.checkComplete();
        return problems.areErrors()
                ? Optional.empty()
                : Optional.of(new ProgressSettings(
                        margin.orElseThrow(),
                        basis.orElseThrow(),
                        withoutData.orElseThrow(),
                        path.orElseThrow(),
                        new RewardRules(
                                pot.orElseThrow(),
                                floor.orElseThrow(),
                                cap.orElseThrow(),
                                interim.orElseThrow(),
                                instalments.orElseThrow())));
    }
}
