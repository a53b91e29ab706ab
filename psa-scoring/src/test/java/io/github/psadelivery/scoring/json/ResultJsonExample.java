package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The example of the Javadoc, run. */
class ResultJsonExample {

    @Test
    void writesAResultAndReadsItBack() {
        Assessment assessment = Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07"))
                .planning(Rating.RED, "No plan.")
                .build();

        String json = ResultJson.write(PsaScorer.standard().score(assessment));
        InputStream stream = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        Checked<Result> read = ResultJson.read(
                "result.json", stream, rubric -> Rubrics.byHash(rubric.hash()).map(PsaScorer::of));

        assertThat(read.orThrow()).isEqualTo(PsaScorer.standard().score(assessment));
    }
}
