package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Results to JSON and back. */
class ResultJsonProperties {
    private static final PsaScorer SCORER = PsaScorer.standard();

    @Provide
    Arbitrary<Assessment> assessments() {
        return Arbitraries.oneOf(ArbitraryAssessments.ofTheStandardRubric(), ArbitraryAssessments.ofAnyWords());
    }

    @Property(tries = 300)
    void required_J07_readsBackTheResultThatItWrote(@ForAll("assessments") Assessment assessment) {
        Result result = SCORER.score(assessment);

        assertThat(read(ResultJson.write(result))).isEqualTo(result);
        assertThat(read(ResultJson.writeLine(result))).isEqualTo(result);
        Statistics.label("result")
                .collect(result.<String>fold(
                        scored -> scored.likelihood().isSettled() ? "settled" : "open", rejected -> "rejected"))
                .coverage(coverage -> {
                    coverage.check("settled").percentage(share -> share > 5);
                    coverage.check("open").percentage(share -> share > 5);
                    coverage.check("rejected").percentage(share -> share > 5);
                });
    }

    private static Result read(String json) {
        return ResultJson.read(
                        "r.json",
                        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)),
                        rubric -> Optional.of(SCORER))
                .orThrow();
    }
}
