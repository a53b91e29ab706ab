package io.github.psadelivery.rules.check.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricTables;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.EditedRubric;
import io.github.psadelivery.rules.table.RubricWriter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MissingCasesTest {
    private final Rubric rubric = Rubrics.standard();

    @Test
    void theShippedCasesShowOnlyRulesOfTheLikelihood() {
        CaseCoverage coverage = CaseCoverage.of(rubric);

        assertThat(coverage.rows().stream().filter(RowCoverage::isDecided))
                .extracting(RowCoverage::rule)
                .containsExactly("LD-1", "LD-2", "LD-3", "LD-4", "LD-5");
        assertThat(coverage.applied()).isEqualTo(6);
    }

    @Test
    void theProposedCasesMakeEveryRuleDecide() {
        MissingCases missing = MissingCases.of(rubric);

        CaseCoverage coverage = CaseCoverage.of(with(missing.cases()));

        System.out.println("Proposed for pmdu-2003: " + missing.cases().size() + " cases");
        assertThat(missing.isFewest()).isTrue();
        assertThat(missing.notShown()).isEmpty();
        assertThat(coverage.decided()).isEqualTo(rubric.tables().caps().size());
    }

    @Test
    void nothingIsMissingOnceTheProposedCasesAreThere() {
        Rubric whole = with(MissingCases.of(rubric).cases());

        assertThat(MissingCases.of(whole).cases()).isEmpty();
    }

    @Test
    void bothSidesOfAnEdgeAreShown() {
        List<WorkedCase> ofChallenge = MissingCases.of(rubric).cases().stream()
                .filter(one -> one.item().equals("challenge"))
                .toList();

        assertThat(String.join("; ", ofChallenge.stream().map(WorkedCase::title).toList()))
                .contains("DC-1 just applies", "DC-1 just does not apply", "DC-4 just applies", "DC-4 decides");
    }

    @Test
    void theSheetLeavesTheOutcomeBlank() {
        List<WorkedCase> cases = MissingCases.of(rubric).cases();

        String sheet = RubricWriter.casesToFillIn(rubric, cases);

        assertThat(sheet.lines().findFirst().orElse(""))
                .startsWith("case,title,challenge,DC.1,")
                .endsWith(",outcome of,rubric gives,published,because,source");
        assertThat(sheet.lines()).hasSize(1 + cases.size()).anyMatch(line -> line.contains(",planning,,,,"));
    }

    @Test
    void aMaskedRowIsNamedAndNotProposed() {
        Rubric masked = EditedRubric.shipped()
                .row("rules.csv", "CP-6", "capacity", "2", "areas of capacity", "R", "", "", "", "AG", "Why.", "Ours")
                .read()
                .orThrow();

        assertThat(MissingCases.of(masked).notShown()).containsExactly("CP-6");
    }

    @Test
    void aCoverIsAsSmallAsCanBe() {
        List<BitSet> sets = List.of(bits(0, 1, 2, 3), bits(0, 1, 4), bits(2, 3, 5), bits(4), bits(5));

        Cover.Chosen chosen = Cover.of(sets, bits(0, 1, 2, 3, 4, 5));

        assertThat(chosen.isFewest()).isTrue();
        assertThat(chosen.sets()).containsExactlyInAnyOrder(bits(0, 1, 4), bits(2, 3, 5));
    }

    private static BitSet bits(int... bits) {
        BitSet set = new BitSet();
        IntStream.of(bits).forEach(set::set);
        return set;
    }

    private Rubric with(List<WorkedCase> more) {
        RubricTables tables = rubric.tables();
        List<WorkedCase> cases = new ArrayList<>(tables.cases());
        cases.addAll(more);
        return new Rubric(
                rubric.header(),
                new RubricTables(
                        tables.scales(),
                        tables.items(),
                        tables.questions(),
                        tables.caps(),
                        tables.coverage(),
                        tables.measures(),
                        cases),
                "0");
    }
}
