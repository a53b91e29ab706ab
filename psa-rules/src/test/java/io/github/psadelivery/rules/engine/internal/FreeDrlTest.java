package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class FreeDrlTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final String IMPORTS = """
            package test;
            import io.github.psadelivery.rules.engine.Ceiling;
            import io.github.psadelivery.rules.engine.Tally;
            """;

    @Test
    void capsByRulesThatAreNotInTheTable() {
        Verdict verdict = verdict("""
                rule "No plan without an owner"
                when
                    Tally( of == "PL.2.1", level == "Amber/Red", count >= 1 )
                then
                    insert( new Ceiling( "X-1", "planning", "AR", "Nobody owns the plan.", "Ours." ) );
                end
                """);

        assertThat(verdict.level()).isEqualTo(Rating.AMBER_RED);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("X-1");
        assertThat(verdict.binding()).extracting(Cap::because).containsExactly("Nobody owns the plan.");
    }

    @Test
    void stopsRulesThatSetEachOtherOff() {
        Problem problem = failure("""
                rule "Round and round"
                when
                    tally : Tally( of == "PL.1.1" )
                then
                    insert( new Tally( "PL.1.1", "Red", tally.count() + 1, 1 ) );
                end
                """);

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_LOOPS);
        assertThat(problem.place()).hasToString("free.drl");
    }

    @Test
    void stopsRulesAtTheDeadline() {
        FreeDrl drl = new FreeDrl("free.drl", IMPORTS + """
                rule "Slow and endless"
                when
                    tally : Tally( of == "PL.1.1" )
                then
                    Thread.sleep( 5 );
                    insert( new Tally( "PL.1.1", "Red", tally.count() + 1, 1 ) );
                end
                """, 1_000_000, Duration.ofMillis(100));

        assertThat(failure(drl).code()).isEqualTo(ProblemCode.DRL_TOO_SLOW);
    }

    @Test
    void namesTheRuleThatThrows() {
        Problem problem = failure("""
                rule "Divides by zero"
                when
                    tally : Tally( of == "PL.1.1" )
                then
                    int nothing = tally.count() - tally.count();
                    insert( new Tally( "x", "Red", 1 / nothing, 1 ) );
                end
                """);

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_THROWS);
        assertThat(problem.place()).hasToString("free.drl, rule Divides by zero");
    }

    @Test
    void namesALevelThatIsNone() {
        Problem problem = failure("""
                rule "Misspelt"
                when
                    Tally( of == "PL.1.1", level == "Red" )
                then
                    insert( new Ceiling( "X-1", "planning", "Ambre/Red", "Because.", "Ours." ) );
                end
                """);

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_UNKNOWN_CEILING);
        assertThat(problem.advice()).contains("Amber/Red");
    }

    @Test
    void namesAJudgementThatIsNone() {
        Problem problem = failure("""
                rule "Misspelt"
                when
                    Tally( of == "PL.1.1", level == "Red" )
                then
                    insert( new Ceiling( "X-1", "planing", "Red", "Because.", "Ours." ) );
                end
                """);

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_UNKNOWN_CEILING);
        assertThat(problem.advice()).contains("planning");
    }

    @Test
    void tellsTheLineThatDoesNotCompile() {
        Checked<CapEngine> compiled = compile("""
                rule "No such field"
                when
                    Tally( colour == "Red" )
                then
                end
                """);

        assertThat(compiled.problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DRL_DOES_NOT_COMPILE);
            assertThat(problem.place()).isEqualTo(new Place.Line("free.drl", 6));
            assertThat(problem.message())
                    .contains("colour")
                    .doesNotContain("Near")
                    .endsWith(".")
                    .doesNotContain("..");
        });
    }

    @Test
    void tellsPlainlyWhenABracketIsMissing() {
        Checked<CapEngine> compiled = compile("rule \"Open\" when Tally( then end");

        assertThat(compiled.problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.message()).doesNotContain("null"));
    }

    @Test
    void refusesTextWithoutRules() {
        assertThat(compile("").problems()).extracting(Problem::code).containsExactly(ProblemCode.DRL_DOES_NOT_COMPILE);
    }

    private static Checked<CapEngine> compile(String rules) {
        return CapEngine.ofFreeDrl(RUBRIC, FreeDrl.of("free.drl", IMPORTS + rules));
    }

    private static Verdict verdict(String rules) {
        return compile(rules).orThrow().verdict("planning", allRed());
    }

    private static Problem failure(String rules) {
        return failure(FreeDrl.of("free.drl", IMPORTS + rules));
    }

    private static Problem failure(FreeDrl drl) {
        CapEngine engine = CapEngine.ofFreeDrl(RUBRIC, drl).orThrow();
        return catchThrowableOfType(RulesException.class, () -> engine.verdict("planning", allRed()))
                .problem();
    }

    private static ItemRanks allRed() {
        ItemRanks ranks = new ItemRanks(RUBRIC);
        RUBRIC.areas("planning").forEach(area -> ranks.set(RUBRIC.index(area.id()), 0));
        return ranks;
    }
}
