package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Results that were written and are read again, whole or after somebody touched them. */
class ResultJsonReadTest {
    private static final PsaScorer SCORER = PsaScorer.standard();
    private static final Assessment ASSESSMENT = Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07"))
            .challenge(Challenge.HIGH, "")
            .planning(Rating.AMBER_RED, "Two owners are missing.")
            .rate("CP.1", Rating.GREEN, "")
            .published(Rating.GREEN)
            .build();
    private static final String JSON = ResultJson.write(SCORER.score(ASSESSMENT));

    private static Checked<Result> read(String json, JsonReading reading) {
        return ResultJson.read(
                "r.json",
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                rubric -> Rubrics.byHash(rubric.hash()).map(found -> SCORER),
                reading);
    }

    private static List<String> problems(String json) {
        return read(json, JsonReading.strict()).problems().stream()
                .map(problem -> "%s %s: %s".formatted(problem.code(), problem.place(), problem.message()))
                .toList();
    }

    private static String with(String written, String changed) {
        assertThat(JSON).contains(written);
        return JSON.replaceFirst(
                java.util.regex.Pattern.quote(written), java.util.regex.Matcher.quoteReplacement(changed));
    }

    @Test
    void givesTheSameResult() {
        assertThat(read(JSON, JsonReading.strict()).orThrow()).isEqualTo(SCORER.score(ASSESSMENT));
    }

    @Test
    void takesFieldsInAnyOrder() {
        String rubric = JSON.substring(JSON.indexOf("\"rubric\""), JSON.indexOf("\"likelihood\": {\n    \"outcome\""));
        String moved = JSON.replace(rubric, "")
                .replaceFirst("\\}\\s*$", "," + rubric.strip().replaceFirst(",$", "") + "}");

        assertThat(moved).isNotEqualTo(JSON);
        assertThat(read(moved, JsonReading.strict()).orThrow()).isEqualTo(SCORER.score(ASSESSMENT));
    }

    @Test
    void tellsOfEachDifferenceAtItsPath() {
        assertThat(problems(with("\"to\": \"Green\"", "\"to\": \"Red\"").replace("\"steps\": 2", "\"steps\": \"2\"")))
                .containsExactly(
                        "IN-012 r.json, $.override.to: There is “Red” here, and scoring the assessment anew gives “Green”.",
                        "IN-012 r.json, $.override.steps: There is “2” here, and scoring the assessment anew gives 2.");
    }

    @Test
    void tellsThatTheAssessmentWasChanged() {
        assertThat(problems(with("\"level\": \"Amber/Red\"", "\"level\": \"Green\"")))
                .isNotEmpty()
                .allSatisfy(told -> assertThat(told).startsWith("IN-012 r.json, $."));
    }

    @Test
    void tellsOfAFieldOrElementTooManyOrTooFew() {
        assertThat(problems(with("\"provisional\": true", "\"provisional\": true,\n\"problems\": []")))
                .contains("IN-012 r.json, $.problems: The field “problems” is here, "
                        + "and scoring the assessment anew gives none.");
        assertThat(problems(with(",\n  \"boundsProved\": true", "")))
                .containsExactly("IN-012 r.json, $.boundsProved: The field “boundsProved” is missing, "
                        + "and scoring the assessment anew gives true.");
        assertThat(problems(with("\"unknownInputs\": [", "\"unknownInputs\": [\n\"x\",")))
                .containsExactly(
                        "IN-012 r.json, $.unknownInputs[0]: There is “x” here, "
                                + "and scoring the assessment anew gives “recent performance”.",
                        "IN-012 r.json, $.unknownInputs: The list is 2 long, "
                                + "and scoring the assessment anew gives one 1 long.");
        assertThat(problems(with("\"unknownInputs\": [", "\"unknownInputs\": {}, \"x\": [")))
                .containsExactly("ASM-012 r.json, $.x: There is no field “x” here.");
        assertThat(problems(with("\"steps\": 2", "\"steps\": 2, \"steps\": 2")))
                .containsExactly("ASM-015 r.json, $.override.steps: The field “steps” stands here twice.");
        assertThat(problems(with("\"steps\": 2", "\"steps\": [2]")))
                .containsExactly("IN-012 r.json, $.override.steps: There is a list here, "
                        + "and scoring the assessment anew gives 2.");
    }

    @Test
    void toleratesUnknownFieldsByChoiceOnly() {
        String more =
                with("\"steps\": 2", "\"steps\": 2, \"page\": {\"a\": 1}").replaceFirst("\\{", "{\"more\": null, ");

        assertThat(read(more, JsonReading.toleratingUnknownFields()).value()).isPresent();
        assertThat(problems(more)).containsExactly("ASM-012 r.json, $.more: There is no field “more” here.");
    }

    @Test
    void tellsThatNoScorerIsThereForTheRubric() {
        String hash = SCORER.rubric().reference().hash();
        String other = JSON.replace(hash, hash.replace(hash.charAt(0), 'x'));

        assertThat(problems(other))
                .singleElement()
                .asString()
                .startsWith("RUB-036 r.json, $.rubric.hash: The result is of rubric pmdu-2003 ")
                .endsWith(", for which no scorer is at hand.");
        assertThat(ResultJson.read(
                                "r.json",
                                new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)),
                                rubric -> Optional.of(SCORER))
                        .problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.RUBRIC_NOT_THERE);
    }

    @Test
    void tellsOfAnotherVersionOfTheFormatAndNothingElse() {
        assertThat(problems("{\"schema\": \"result-2\", \"likelyhood\": 7}"))
                .containsExactly("IN-013 r.json, $.schema: The format is “result-2”, and only “result-1” is known.");
    }

    @Test
    void tellsWhatIsMissingAndWhatIsWrongInTheAssessment() {
        assertThat(problems("{\"schema\": \"result-1\", \"result\": \"scored\", \"assessment\": {}, \"rubric\": 1}"))
                .extracting(told -> told.substring(0, told.indexOf(": ")))
                .containsExactly(
                        "ASM-011 r.json, $.assessment.subject",
                        "ASM-011 r.json, $.assessment.date",
                        "ASM-011 r.json, $.assessment.ratings",
                        "ASM-014 r.json, $.rubric");
        assertThat(problems("[]")).singleElement().asString().startsWith("ASM-014 r.json, $: There is a list here");
        assertThat(problems("{")).singleElement().asString().startsWith("IN-002 r.json, line 1");
        assertThat(problems("")).singleElement().asString().startsWith("IN-004 r.json");
    }

    @Test
    void readsARejectedResultWhosePlacesAreOfItsFile() {
        Assessment wrong = Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07"))
                .rate("stage", "five", "")
                .build();
        Rejected rejected = (Rejected) SCORER.score(wrong);
        Rejected placed = new Rejected(
                wrong,
                rejected.rubric(),
                rejected.problems().stream()
                        .map(problem -> problem.at(new Place.Cell("a.csv", 2, "stage")))
                        .toList());

        assertThat(read(ResultJson.write(placed), JsonReading.strict()).orThrow())
                .isEqualTo(rejected);
    }
}
