package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import io.github.psadelivery.scoring.explanation.Trigger;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import io.github.psadelivery.scoring.outcome.Provisional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResultJsonTest {
    private static final Item PLANNING = SmallRubric.RUBRIC.required("planning");
    private static final Item CAUSATION = SmallRubric.RUBRIC.required("PL.1.2");
    private static final Rated CLARITY =
            new Rated("PL.1.1", "Amber/Green", "Urgency is unclear.", List.of(new Evidence("Plan")));
    private static final Assessment ASSESSMENT = Assessment.of(Subject.of("T1", "Process"), ReportDate.of("2003-07"))
            .statement(CLARITY)
            .published(PublishedLikelihood.of("Green").withHypotheses("A guess."))
            .build();

    /** One area is rated, and the other is open: planning lies between Amber/Red and Amber/Green. */
    private static Scored scored() {
        Trigger stated = Trigger.stated(SmallRubric.RUBRIC.required("PL.1.1"), Rating.AMBER_GREEN, CLARITY);
        Trigger assumed = Trigger.unstated(CAUSATION, Rating.RED);
        AppliedCap anyRed = new AppliedCap(SmallRubric.ANY_RED, "If any is Red.", List.of(assumed));
        AppliedCap anyAmber = new AppliedCap(SmallRubric.ANY_AMBER, "If any is Amber/Green.", List.of(stated));
        Outcome open = Outcome.between(Rating.AMBER_RED, Rating.AMBER_GREEN);
        Derived planning = new Derived(
                open,
                new Reasons(Rating.AMBER_RED, List.of(anyRed), List.of(anyAmber), List.of(CAUSATION)),
                new Reasons(Rating.AMBER_GREEN, List.of(anyAmber), List.of(), List.of(CAUSATION)));
        Reasons noCap = new Reasons(Rating.GREEN, List.of(), List.of(), List.of());
        return new Scored(
                ASSESSMENT,
                SmallRubric.RUBRIC,
                new Derived(new Outcome.Settled(Rating.GREEN), noCap, noCap),
                List.of(new JudgementResult(
                        PLANNING,
                        open,
                        Optional.empty(),
                        Optional.of(planning),
                        Optional.of(new Provisional(PLANNING, 1, 2, List.of(CAUSATION), SmallRubric.COVERAGE)))),
                Optional.of(new PanelOverride(
                        open, Rating.GREEN, Optional.empty(), Optional.of("The panel"), List.of("A guess."))),
                List.of(SmallRubric.RUBRIC.required("recent")),
                true);
    }

    private static String text(String resource) throws IOException {
        try (InputStream stream = ResultJsonTest.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void writesOutcomesReasonsForEachEndAndTallies() throws IOException {
        assertThat(ResultJson.write(scored())).isEqualTo(text("scored.json"));
    }

    @Test
    void writesAJudgementThatIsStated() {
        Rated stated = new Rated("planning", "AR", "Two owners are missing.", List.of(new Evidence("Minutes")));
        Scored scored = scored();
        JudgementResult judgement = new JudgementResult(
                PLANNING,
                new Outcome.Settled(Rating.AMBER_RED),
                Optional.of(stated),
                Optional.empty(),
                Optional.empty());

        String json = ResultJson.write(new Scored(
                ASSESSMENT,
                SmallRubric.RUBRIC,
                scored.derivedLikelihood(),
                List.of(judgement),
                Optional.empty(),
                List.of(),
                false));

        assertThat(json)
                .containsSubsequence(
                        "\"settled\": \"Amber/Red\"",
                        "\"stated\": {",
                        "\"level\": \"AR\"",
                        "\"because\": \"Two owners are missing.\"",
                        "\"Minutes\"",
                        "\"statedFarFromDerived\": false",
                        "\"unknownInputs\": []",
                        "\"provisional\": false",
                        "\"boundsProved\": false")
                .doesNotContain("\"derived\":", "\"override\":");
    }

    @Test
    void writesEveryProblemOfARejectedAssessment() {
        Problem problem = new Problem(
                ProblemCode.UNKNOWN_LEVEL,
                new Place.Cell("a.csv", 2, "PL.1.1"),
                "“Ambre” is not a level of rating.",
                "Write Amber/Red (AR)?");

        String json = ResultJson.write(new Rejected(ASSESSMENT, SmallRubric.RUBRIC.reference(), List.of(problem)));

        assertThat(json)
                .startsWith("{\n  \"schema\": \"result-1\",\n  \"result\": \"rejected\",\n")
                .endsWith("""
                  "problems": [
                    {
                      "code": "ASM-002",
                      "severity": "error",
                      "place": "a.csv, row 2, column 'PL.1.1'",
                      "message": "“Ambre” is not a level of rating.",
                      "advice": "Write Amber/Red (AR)?"
                    }
                  ]
                }
                """);
    }
}
