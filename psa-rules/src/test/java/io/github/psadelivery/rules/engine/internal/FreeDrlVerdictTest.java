package io.github.psadelivery.rules.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Rubric;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the ceilings that free DRL inserts, of the tallies that it sees, and of its limits. */
class FreeDrlVerdictTest {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final String IMPORTS = """
            package test;
            import io.github.psadelivery.rules.engine.Ceiling;
            import io.github.psadelivery.rules.engine.Tally;
            """;
    private static final String EVERY_TALLY = """
            rule "Each tally"
            when
                tally : Tally()
            then
                insert( new Ceiling( tally.of() + " " + tally.level() + " " + tally.count() + "/" + tally.applicable(),
                    "%s", "Green", "Because.", "Ours." ) );
            end
            """;

    private static FreeDrl drl(String rules) {
        return FreeDrl.of("free.drl", IMPORTS + rules);
    }

    private static CapEngine engine(String rules) {
        return CapEngine.ofFreeDrl(RUBRIC, drl(rules)).orThrow();
    }

    /** One rule that inserts these ceilings, however planning is rated. */
    private static String inserting(String... ceilings) {
        return """
                rule "All"
                when
                    Tally( of == "PL.1.1", level == "Red" )
                then
                    %s
                end
                """.formatted(String.join(
                "\n",
                List.of(ceilings).stream()
                        .map("insert( new Ceiling( %s ) );"::formatted)
                        .toList()));
    }

    private static String ceiling(String rule, String judgement, String level) {
        return "\"%s\", \"%s\", \"%s\", \"Because.\", \"Ours.\"".formatted(rule, judgement, level);
    }

    @Test
    void rulesOfTheTableComeFirstInItsOrderAndOthersById() {
        Verdict verdict = engine(inserting(
                        ceiling("X-2", "planning", "Red"),
                        ceiling("A-1", "planning", "R"),
                        ceiling("PL-4", "planning", "Red"),
                        ceiling("X-1", "planning", "Amber/Red"),
                        ceiling("B-1", "planning", "Amber/Red"),
                        ceiling("PL-2", "planning", "Red"),
                        ceiling("PL-1", "planning", "Amber/Red")))
                .verdict("planning", new ItemRanks(RUBRIC));

        assertThat(verdict.level()).isEqualTo(Rating.RED);
        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("PL-2", "PL-4", "A-1", "X-2");
        assertThat(verdict.others()).extracting(Cap::id).containsExactly("PL-1", "B-1", "X-1");
    }

    @Test
    void aCeilingInsertedTwiceIsOneAndOneForAnotherJudgementPlaysNoPart() {
        Verdict verdict = engine(inserting(
                        ceiling("X-1", "planning", "Amber/Red"),
                        ceiling("X-1", "planning", "AR"),
                        ceiling("X-2", "capacity", "Red"),
                        ceiling("X-3", "likelihood", "Red")))
                .verdict("planning", new ItemRanks(RUBRIC));

        assertThat(verdict.binding()).extracting(Cap::id).containsExactly("X-1");
        assertThat(verdict.others()).isEmpty();
    }

    @Test
    void seesTheTalliesOfEveryItemAndHeadingBeneathItsJudgement() {
        ItemRanks ranks = new ItemRanks(RUBRIC);
        ranks.set(RUBRIC.index("CP.1"), 1);
        ranks.setNotApplicable(RUBRIC.index("CP.2"));

        Verdict verdict = engine(EVERY_TALLY.formatted("capacity")).verdict("capacity", ranks);

        assertThat(verdict.binding())
                .extracting(Cap::id)
                .hasSize(5 * 4 + 4)
                .contains(
                        "CP.1 Red 0/1",
                        "CP.1 Amber/Red 1/1",
                        "CP.2 Green 0/0",
                        "CP.5 Green 0/1",
                        "areas of capacity Red 0/4",
                        "areas of capacity Green 1/4");
    }

    /** Four groups and the judgement itself are headings of planning's thirteen areas. */
    @Test
    void seesHeadingsOfGroupsToo() {
        Verdict verdict = engine(EVERY_TALLY.formatted("planning")).verdict("planning", new ItemRanks(RUBRIC));

        assertThat(verdict.binding())
                .extracting(Cap::id)
                .hasSize(13 * 4 + 4 * 4 + 4)
                .contains("areas of PL.2 Amber/Green 0/2", "areas of planning Red 0/13");
    }

    @Test
    void theLikelihoodSeesAllOfItButNoAreasOfItsOwn() {
        Verdict verdict = engine(EVERY_TALLY.formatted("likelihood")).verdict("likelihood", new ItemRanks(RUBRIC));

        assertThat(verdict.binding())
                .extracting(Cap::id)
                .contains("planning Red 0/1", "areas of planning Red 0/13", "areas of PL.4 Green 0/4", "DC.1 High 0/1")
                .noneMatch(id -> id.startsWith("areas of likelihood"));
    }

    @Test
    void asksAfreshEachTimeAndProvesNoBounds() {
        CapEngine engine = engine(EVERY_TALLY.formatted("capacity"));

        assertThat(engine.verdict("capacity", new ItemRanks(RUBRIC)))
                .isNotSameAs(engine.verdict("capacity", new ItemRanks(RUBRIC)));
        assertThat(engine.isProvedMonotone()).isFalse();
    }

    /** As many firings as are allowed may be too many: one more might have followed. */
    @ParameterizedTest
    @CsvSource({"24, true", "25, false"})
    void stopsAtTheMostFirings(int most, boolean isStopped) {
        FreeDrl limited =
                new FreeDrl("free.drl", IMPORTS + EVERY_TALLY.formatted("capacity"), most, Duration.ofSeconds(30));
        CapEngine engine = CapEngine.ofFreeDrl(RUBRIC, limited).orThrow();

        RulesException thrown =
                catchThrowableOfType(RulesException.class, () -> engine.verdict("capacity", new ItemRanks(RUBRIC)));

        assertThat(thrown != null).isEqualTo(isStopped);
        if (isStopped) {
            assertThat(thrown.problem().code()).isEqualTo(ProblemCode.DRL_LOOPS);
            assertThat(thrown.problem().message()).contains("24 firings");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"\", \"planning\", \"Red\", \"Because.\", \"Ours.\"",
                "\"X-1\", null, \"Red\", \"Because.\", \"Ours.\"",
                "\"X-1\", \"planning\", \" \", \"Because.\", \"Ours.\"",
                "\"X-1\", \"planning\", \"Red\", null, \"Ours.\"",
                "\"X-1\", \"planning\", \"Red\", \"Because.\", \"\""
            })
    void noCeilingStandsWithoutAllItsWords(String words) {
        Problem problem = failure(inserting(words));

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_UNKNOWN_CEILING);
        assertThat(problem.message()).contains("not filled in");
        assertThat(problem.place()).hasToString("free.drl");
    }

    @Test
    void whatACeilingGetsWrongIsToldWithItsRule() {
        Problem level = failure(inserting(ceiling("X-1", "planning", "mauve")));
        Problem judgement = failure(inserting(ceiling("X-1", "zzzzzz", "Red")));

        assertThat(level.place()).hasToString("free.drl, rule X-1");
        assertThat(level.message()).isEqualTo("“mauve” is not a level of planning.");
        assertThat(level.advice()).startsWith("Write one of ").contains("Amber/Green");
        assertThat(judgement.message()).isEqualTo("“zzzzzz” is not a judgement.");
        assertThat(judgement.advice()).isEqualTo("Write one of challenge, planning, capacity, likelihood.");
    }

    @Test
    void aConditionThatThrowsIsAProblemToo() {
        Problem problem = failure("""
                rule "Reaches what is no threshold"
                when
                    Tally( of == "PL.1.1", level == "Red", reaches("most") )
                then
                    insert( new Ceiling( "X-1", "planning", "Red", "Because.", "Ours." ) );
                end
                """);

        assertThat(problem.code()).isEqualTo(ProblemCode.DRL_THROWS);
        assertThat(problem.place()).hasToString("free.drl");
    }

    @Test
    void warnsOfWordsThatNoTallyHas() {
        List<Problem> warnings = CapEngine.ofFreeDrl(RUBRIC, drl("""
                rule "Misspelt"
                when
                    Tally( of == "capicity", level == "Red" )
                    Tally( of == "areas of PL.1", level == "Ambr/Red" )
                    Tally( of == "capacity", level == "qqqqqqqqq" )
                then
                    insert( new Ceiling( "X-1", "planning", "Red", "Because.", "Ours." ) );
                end
                """)).problems();

        assertThat(warnings).extracting(Problem::code).containsOnly(ProblemCode.DRL_UNKNOWN_TALLY);
        assertThat(warnings)
                .extracting(Problem::place)
                .containsExactly(
                        new Place.Line("free.drl", 6), new Place.Line("free.drl", 7), new Place.Line("free.drl", 8));
        assertThat(warnings)
                .extracting(Problem::advice)
                .containsExactly(
                        "Write “capacity”?",
                        "Write “Amber/Red”?",
                        "Look into the rubric's own rules.drl for the words that tallies have.");
    }

    private static Problem failure(String rules) {
        CapEngine engine = engine(rules);
        return catchThrowableOfType(RulesException.class, () -> engine.verdict("planning", new ItemRanks(RUBRIC)))
                .problem();
    }
}
