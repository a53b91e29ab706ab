package io.github.psadelivery.scoring.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.ProblemException;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.testing.generation.BoundaryAssessment;
import io.github.psadelivery.scoring.testing.generation.GeneratedAssessments;
import io.github.psadelivery.scoring.testing.law.Counterexample;
import io.github.psadelivery.scoring.testing.law.LawReport;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a broken law tells, on free DRL that punishes the loss of the last Red area. */
class LawReportTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final PsaScorer NOT_MONOTONE =
            PsaScorer.withFreeDrl(RUBRIC, FreeDrl.of("free.drl", """
                    package free;
                    import io.github.psadelivery.rules.engine.Ceiling;
                    import io.github.psadelivery.rules.engine.Tally;
                    rule "PL-4 without a Red area there is nothing to turn round"
                    when
                        Tally( of == "areas of planning", level == "Red", count == 0 )
                    then
                        insert( new Ceiling( "PL-4", "planning", "Amber/Green", "Why not.", "Ours." ) );
                    end
                    """)).orThrow();

    @Test
    void freeDrlThatIsNotMonotoneIsCaughtWithItsSmallestCounterexample() {
        LawReport report = broken(made());

        assertThat(report.law().number()).isEqualTo("L03");
        Counterexample smallest = report.smallest().orElseThrow();
        assertThat(smallest.statements()).matches("PL\\.[0-9.]+ = Red");
        assertThat(report.cases()).isEqualTo(80);
    }

    @Test
    void theFailureNamesLawExpectedAndActual() {
        LawsReport report = Laws.only("L03").check(NOT_MONOTONE, RUBRIC, made());

        assertThatThrownBy(report::orThrow)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("0 laws kept, 1 broken, 0 skipped, on 80 given assessments")
                .hasMessageContaining("L03 Raising an area never lowers an outcome (required): broken by")
                .hasMessageContaining("expected: planning no worse than Green once PL.")
                .hasMessageContaining("actual:   Amber/Green to Green")
                .hasMessageContaining("L03 counterexample,");
    }

    @Test
    void theLineForCasesCsvReadsBackAndIsReproduced() {
        String lines = broken(made()).smallest().orElseThrow().caseLines();
        Rubric withCase = withCase(lines);

        assertThat(lines.lines()).hasSize(2);
        assertThat(withCase.tables().cases()).last().satisfies(found -> {
            assertThat(found.id()).isEqualTo("L03 counterexample");
            assertThat(found.levelByItem()).hasSize(1);
        });
        assertThat(PsaScorer.of(withCase).verify()).isEmpty();
    }

    @Test
    void aCounterexampleWithoutANewColumnIsOneLineOfTheShippedCases() {
        Assessment assessment = Assessment.of(Subject.of("A", "A target"), ReportDate.of("2003-12"))
                .stage(Stage.EMBEDDING_CHANGE)
                .build();
        LawsReport report = Laws.only("L13").check(NOT_MONOTONE, RUBRIC, Stream.of(assessment));

        String line = report.broken().get(0).smallest().orElseThrow().caseLines();

        assertThat(line.lines()).hasSize(1);
        assertThat(withCases(cases().stripTrailing() + "\n" + line + "\n")
                        .tables()
                        .cases())
                .hasSize(RUBRIC.tables().cases().size() + 1);
    }

    @Test
    void aLawThatCannotBeHeldIsSkippedAndSaysWhy() {
        LawReport report =
                Laws.only("L20").check(NOT_MONOTONE, RUBRIC, made()).reports().get(0);

        assertThat(report.isKept()).isTrue();
        assertThat(report)
                .hasToString("L20 The tables and their DRL give the same (required): skipped, "
                        + "no scorer by DRL is given");
    }

    @Test
    void anUnknownLawIsRefused() {
        assertThatThrownBy(() -> Laws.only("L99"))
                .isInstanceOf(IllegalArgumentException.class)
                .isNotInstanceOf(ProblemException.class)
                .hasMessageContaining("L99")
                .hasMessageContaining("L01");
    }

    private static Stream<Assessment> made() {
        GeneratedAssessments made = GeneratedAssessments.of(RUBRIC, 2003);
        return Stream.concat(made.valid().limit(5), made.boundary().limit(75).map(BoundaryAssessment::assessment));
    }

    private static LawReport broken(Stream<Assessment> assessments) {
        return Laws.only("L03")
                .check(NOT_MONOTONE, RUBRIC, assessments)
                .reports()
                .get(0);
    }

    /** The header with the new column, and the new row alone. */
    private static Rubric withCase(String lines) {
        String[] found = lines.split("\n", -1);
        return withCases(found[0] + "\n" + found[1] + "\n");
    }

    private static String cases() {
        return RubricWriter.tables(RUBRIC).getOrDefault("cases.csv", "");
    }

    private static Rubric withCases(String table) {
        Map<String, String> textByFile = new HashMap<>(RubricWriter.tables(RUBRIC));
        textByFile.put("cases.csv", table);
        SheetSource source =
                file -> Optional.ofNullable(textByFile.get(file)).map(text -> text.getBytes(StandardCharsets.UTF_8));
        return RubricReader.read("edited", source).orThrow();
    }
}
