package io.github.psadelivery.rules.check.monotone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MonotoneCheckTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final String IMPORTS = """
            package test;
            import io.github.psadelivery.rules.engine.Ceiling;
            import io.github.psadelivery.rules.engine.Tally;
            """;
    private static final String ONLY_RED = """
            rule "No capacity is better than a little"
            when
                Tally( of == "areas of capacity", level == "Red", count == 0 )
                Tally( of == "areas of capacity", level == "Amber/Red", count >= 2 )
            then
                insert( new Ceiling( "X-1", "capacity", "Red", "Because.", "Ours." ) );
            end
            """;

    @Test
    void theGeneratedRulesAreMonotoneOverEveryState() {
        List<MonotoneAnswer> answers = check(DrlWriter.write(RUBRIC)).orThrow();

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.isProved()).as(answer.judgement()).isTrue())
                .extracting(MonotoneAnswer::judgement, MonotoneAnswer::states)
                .containsExactly(
                        tuple("challenge", 83),
                        tuple("planning", 2379),
                        tuple("capacity", 125),
                        tuple("likelihood", 960));
    }

    @Test
    void findsTheSmallestCounterexample() {
        Checked<List<MonotoneAnswer>> checked = check(IMPORTS + ONLY_RED);

        Counterexample found = answer(checked, "capacity").counterexample().orElseThrow();
        assertThat(found.levelByItem().values()).containsExactlyInAnyOrder(Rating.RED, Rating.AMBER_RED);
        assertThat(found.from()).isEqualTo(Rating.RED);
        assertThat(found.to()).isEqualTo(Rating.AMBER_RED);
        assertThat(found.before()).isEqualTo(Rating.GREEN);
        assertThat(found.after()).isEqualTo(Rating.RED);
        assertThat(answer(checked, "capacity").isWhole()).isTrue();
        assertThat(checked.problems()).extracting(Problem::code).containsExactly(ProblemCode.DRL_NOT_MONOTONE);
    }

    @Test
    void searchesWhereTheTextDoesNotTellWhatItLooksAt() {
        String hidden = ONLY_RED.replace("Tally( of ==", "Tally( count < 99, of ==");

        Checked<List<MonotoneAnswer>> checked = check(IMPORTS + hidden);

        assertThat(answer(checked, "planning").isWhole()).isFalse();
        assertThat(answer(checked, "planning").isProved()).isFalse();
        assertThat(answer(checked, "capacity").counterexample()).isPresent();
    }

    @Test
    void theDirectedSearchMakesItsFindSmaller() {
        String hidden =
                ONLY_RED.replace("Tally( of ==", "Tally( count < 99, of ==").replace("capacity", "planning");

        Counterexample found =
                answer(check(IMPORTS + hidden), "planning").counterexample().orElseThrow();

        assertThat(found.levelByItem()).hasSize(2);
    }

    @Test
    void aRuleThatFailsIsAProblem() {
        String failing = ONLY_RED.replace("\"Red\", \"Because.\"", "\"Rde\", \"Because.\"");

        assertThat(check(IMPORTS + failing).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.DRL_UNKNOWN_CEILING);
    }

    @Test
    void readsOnlyWhatIsPlain() {
        assertThat(DrlSelections.of(IMPORTS + ONLY_RED))
                .contains(Map.of("capacity", java.util.Set.of("areas of capacity")));
        assertThat(DrlSelections.of(IMPORTS + "// a comment\n" + ONLY_RED)).isPresent();
        assertThat(DrlSelections.of(IMPORTS + "function int f() { return 1; }" + ONLY_RED))
                .isEmpty();
        assertThat(DrlSelections.of(IMPORTS + ONLY_RED.replace("when", "when Object()")))
                .isEmpty();
        assertThat(DrlSelections.of(IMPORTS + ONLY_RED.replace("then", "then insert( tally );")))
                .isEmpty();
    }

    private static Checked<List<MonotoneAnswer>> check(String drl) {
        return MonotoneCheck.of(RUBRIC, FreeDrl.of("free.drl", drl));
    }

    private static MonotoneAnswer answer(Checked<List<MonotoneAnswer>> checked, String judgement) {
        return checked.orThrow().stream()
                .filter(answer -> answer.judgement().equals(judgement))
                .findFirst()
                .orElseThrow();
    }
}
