package io.github.psadelivery.scoring.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.oracle.TableOracle.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The tables through Drools' canonical model, the same as DRL through drools-mvel, and the oracle: state by state. */
class ThreeRoadsTest {
    private static final Rubric RUBRIC = Rubrics.standard();

    private final TableOracle oracle = new TableOracle();
    private final PsaScorer tables = PsaScorer.standard();

    @Test
    @Tag("without-mvel")
    void tablesAgreeWithTheOracleOnEveryState() {
        int states = forEveryState(state -> agrees(tables, state));

        System.out.println("Canonical road and oracle agree on " + states + " states.");
    }

    @Test
    void drlAgreesWithTheOracleOnEveryState() {
        PsaScorer drl = PsaScorer.withFreeDrl(RUBRIC, FreeDrl.of("rules.drl", DrlWriter.write(RUBRIC)))
                .orThrow();

        int states = forEveryState(state -> agrees(drl, state));

        System.out.println("drools-mvel road and oracle agree on " + states + " states.");
    }

    /** One state of one judgement, as an assessment that has it. */
    private record State(String judgement, Assessment assessment) {}

    private void agrees(PsaScorer scorer, State state) {
        Result result = scorer.score(state.assessment());

        if (result instanceof Rejected rejected) {
            assertThat(rejected.problems()).extracting(Problem::code).containsOnly(ProblemCode.NOTHING_APPLICABLE);
            assertThat(state.assessment().statements()).noneMatch(statement -> statement.fold(r -> true, n -> false));
        } else {
            assertThat(answer((Scored) result, state.judgement()))
                    .as(state.toString())
                    .isEqualTo(oracle.answer(state.judgement(), state.assessment()));
        }
    }

    private static Answer answer(Scored scored, String judgement) {
        Derived derived = judgement.equals("likelihood")
                ? scored.derivedLikelihood()
                : scored.judgement(judgement).derived().orElseThrow();
        Reasons reasons = derived.atWorst();
        return new Answer(reasons.level().label(), ids(reasons.binding()), ids(reasons.others()));
    }

    private static List<String> ids(List<AppliedCap> caps) {
        return caps.stream().map(cap -> cap.cap().id()).toList();
    }

    private static int forEveryState(Consumer<State> check) {
        int all = 0;
        for (Item judgement : RUBRIC.judgements()) {
            List<State> states = statesOf(judgement);
            states.forEach(check);
            System.out.println(judgement.id() + ": " + states.size() + " states");
            all += states.size();
        }
        List<State> states = statesOfLikelihood();
        states.forEach(check);
        System.out.println("likelihood: " + states.size() + " states");
        assertThat(all + states.size()).isEqualTo(84 + 2_380 + 126 + 960);
        return all + states.size();
    }

    /** Each way of sharing the areas out among the levels and "not applicable", with the areas in table order. */
    private static List<State> statesOf(Item judgement) {
        List<State> states = new ArrayList<>();
        share(judgement, 0, -1, new ArrayList<>(), states);
        return states;
    }

    private static void share(Item judgement, int area, int lowestRank, List<Integer> ranks, List<State> states) {
        List<Item> areas = RUBRIC.areas(judgement.id());
        if (area == areas.size()) {
            Assessment.Builder assessment = builder();
            for (int place = 0; place < areas.size(); place++) {
                state(assessment, areas.get(place), ranks.get(place));
            }
            states.add(new State(judgement.id(), assessment.build()));
            return;
        }
        for (int rank = lowestRank; rank < areas.get(area).requiredScale().size(); rank++) {
            ranks.add(rank);
            share(judgement, area + 1, rank, ranks, states);
            ranks.remove(ranks.size() - 1);
        }
    }

    private static void state(Assessment.Builder assessment, Item area, int rank) {
        if (rank < 0) {
            assessment.notApplicable(area.id(), "Not applicable in this state.");
        } else {
            assessment.rate(area.id(), area.requiredScale().at(rank), "");
        }
    }

    private static List<State> statesOfLikelihood() {
        List<List<String>> chosen = new ArrayList<>(List.of(List.of()));
        List<Item> inputs = RUBRIC.children("likelihood");
        for (Item input : inputs) {
            List<List<String>> longer = new ArrayList<>();
            Scale scale = input.requiredScale();
            for (List<String> levels : chosen) {
                scale.levels()
                        .forEach(level -> longer.add(with(levels, level.level().label())));
                if (input.uncappedIfNotStated()) {
                    longer.add(with(levels, ""));
                }
            }
            chosen = longer;
        }
        return chosen.stream().map(levels -> likelihoodState(inputs, levels)).toList();
    }

    private static State likelihoodState(List<Item> inputs, List<String> levels) {
        Assessment.Builder assessment = builder();
        for (int place = 0; place < inputs.size(); place++) {
            if (!levels.get(place).isEmpty()) {
                assessment.rate(inputs.get(place).id(), levels.get(place), "");
            }
        }
        return new State("likelihood", assessment.build());
    }

    private static List<String> with(List<String> levels, String level) {
        List<String> longer = new ArrayList<>(levels);
        longer.add(level);
        return longer;
    }

    private static Assessment.Builder builder() {
        return Assessment.of(Subject.of("S", "A state"), ReportDate.of("2003-12"));
    }
}
