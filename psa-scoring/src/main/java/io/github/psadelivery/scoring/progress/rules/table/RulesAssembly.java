package io.github.psadelivery.scoring.progress.rules.table;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.rules.table.internal.ContentHash;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.scoring.progress.rules.Bands;
import io.github.psadelivery.scoring.progress.rules.DataSystemRule;
import io.github.psadelivery.scoring.progress.rules.ProgressRules;
import io.github.psadelivery.scoring.progress.rules.ProgressSettings;
import io.github.psadelivery.scoring.progress.rules.RuleReason;
import io.github.psadelivery.scoring.progress.rules.RulesReference;
import io.github.psadelivery.scoring.progress.rules.SummaryRule;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Puts the rules together from their tables, or tells all that is wrong with those that are there. */
final class RulesAssembly {
    private static final List<TargetTerm> INTERIM_TERMS =
            List.of(TargetTerm.SLIPPAGE, TargetTerm.ON_COURSE, TargetTerm.AHEAD);

    private final Map<ProgressTable, Sheet> sheets;
    private final List<Problem> problems;

    private RulesAssembly(Map<ProgressTable, Sheet> sheets, List<Problem> problems) {
        this.sheets = sheets;
        this.problems = problems;
    }

    /** The rules; empty if a table is not there, or anything in one is wrong, which is then among the problems. */
    static Optional<ProgressRules> of(Map<ProgressTable, Sheet> sheets, List<Problem> problems) {
        return new RulesAssembly(sheets, problems).assembled();
    }

    private Optional<ProgressRules> assembled() {
        String hash = ContentHash.of(sheets.values());
        Optional<RulesReference> reference =
                read(ProgressTable.ABOUT, (sheet, found) -> AboutTable.read(sheet, hash, found));
        Optional<ProgressSettings> settings = read(ProgressTable.SETTINGS, SettingsTable::read);
        Optional<List<SummaryRule>> summary =
                read(ProgressTable.SUMMARY_RATING, (sheet, found) -> Optional.of(SummaryTable.read(sheet, found)));
        Optional<Bands<RecentPerformance>> recent = read(
                ProgressTable.RECENT_PERFORMANCE,
                (sheet, found) ->
                        BandsTable.read(sheet, List.of(RecentPerformance.values()), RecentPerformance::label, found));
        Optional<Bands<TargetTerm>> interim = read(
                ProgressTable.INTERIM_TERMS,
                (sheet, found) -> BandsTable.read(sheet, INTERIM_TERMS, TargetTerm::label, found));
        Optional<Map<TargetTerm, RuleReason>> terms = read(ProgressTable.TARGET_TERMS, TermsTable::read);
        Optional<List<DataSystemRule>> systems =
                read(ProgressTable.DATA_SYSTEMS, (sheet, found) -> Optional.of(DataSystemsTable.read(sheet, found)));
        boolean areWhole = Stream.of(reference, settings, summary, recent, interim, terms, systems)
                .allMatch(Optional::isPresent);
        return areWhole
                ? Optional.of(new ProgressRules(
                        reference.orElseThrow(),
                        settings.orElseThrow(),
                        summary.orElseThrow(),
                        recent.orElseThrow(),
                        interim.orElseThrow(),
                        terms.orElseThrow(),
                        systems.orElseThrow()))
                : Optional.empty();
    }

    private <T> Optional<T> read(ProgressTable table, BiFunction<Sheet, Problems, Optional<T>> reading) {
        Sheet sheet = sheets.get(table);
        if (sheet == null) {
            return Optional.empty();
        }
        Problems found = new Problems();
        Optional<T> read = reading.apply(sheet, found);
        problems.addAll(found.inOrder(Map.of()));
        return found.areErrors() ? Optional.empty() : read;
    }
}
