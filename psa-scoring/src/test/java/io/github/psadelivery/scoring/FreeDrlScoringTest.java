package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.scoring.outcome.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever free DRL does, a score ends as a result. */
class FreeDrlScoringTest {
    private static final String RULE = """
            package test;
            import io.github.psadelivery.rules.engine.Ceiling;
            import io.github.psadelivery.rules.engine.Tally;
            rule "One"
            when
                tally : Tally( %s )
            then
                %s
            end
            """;
    private static final String CAP = "insert( new Ceiling( \"X-1\", \"likelihood\", \"Red\", \"Why.\", \"Ours.\" ) );";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "of == \"stage\" | insert( new Tally( \"stage\", \"x\", tally.count() + 1, 1 ) ); | DRL_LOOPS",
                "of == \"stage\" | throw new IllegalStateException( \"no\" ); | DRL_THROWS",
                "of == \"stage\" | throw new AssertionError( \"no\" ); | DRL_THROWS",
                "of == \"stage\", reaches( \"lots\" ) | int nothing = 0; | DRL_THROWS",
                "of == \"stage\" | insert( new Ceiling( \"X\", null, \"Red\", \"Why.\", \"Ours.\" ) ); | DRL_UNKNOWN_CEILING",
                "of == \"stage\" | insert( new Ceiling( \"X\", \"likelihood\", \"Red\", \"\", \"Ours.\" ) ); | DRL_UNKNOWN_CEILING",
                "of == \"stage\" | insert( new Ceiling( \"X\", \"likelihood\", \"Rde\", \"Why.\", \"Ours.\" ) ); | DRL_UNKNOWN_CEILING"
            })
    void badRulesRejectTheAssessmentInPlainWords(String condition, String consequence, ProblemCode code) {
        Result result =
                scorer(condition, consequence).score(Assessments.allBest().build());

        assertThat(result)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .extracting(Problem::code)
                                .containsExactly(code));
        assertThat(result)
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected -> assertThat(rejected.problems())
                                .allSatisfy(problem ->
                                        assertThat(problem.place().describe()).startsWith("free.drl")));
    }

    @Test
    void rulesThatAreNoCapsGiveEndsThatAreNotProved() {
        Scored scored = scorer("of == \"stage\", level == \"Implementation\", count == 0", CAP)
                .score(Assessments.empty().build())
                .orThrow();

        assertThat(scored.isBoundsProved()).isFalse();
        assertThat(scored.likelihood()).isEqualTo(new Outcome.Open(Rating.RED, Rating.GREEN));
        assertThat(scored.derivedLikelihood().atWorst().binding()).hasSize(1);
        assertThat(scored.derivedLikelihood().atBest().isNoCapApplying()).isTrue();
    }

    @Test
    void aWordThatNoTallyHasIsAWarningWithItsLine() {
        Checked<PsaScorer> scorer = checked("of == \"capicity\", level == \"Red\"", CAP);

        assertThat(scorer.value()).isPresent();
        assertThat(scorer.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.DRL_UNKNOWN_TALLY);
            assertThat(problem.place()).hasToString("free.drl, line 6");
            assertThat(problem.advice()).contains("capacity");
        });
    }

    private static PsaScorer scorer(String condition, String consequence) {
        return checked(condition, consequence).orThrow();
    }

    private static Checked<PsaScorer> checked(String condition, String consequence) {
        return PsaScorer.withFreeDrl(
                Rubrics.standard(), FreeDrl.of("free.drl", RULE.formatted(condition, consequence)));
    }
}
