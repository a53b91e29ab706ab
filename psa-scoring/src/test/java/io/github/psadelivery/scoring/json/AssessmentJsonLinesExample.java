package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of the Javadoc, run. */
class AssessmentJsonLinesExample {

    @Test
    void scoresALineAndGoesOnPastABadOne() {
        InputStream stream = new ByteArrayInputStream("""
                {"subject": {"id": "T3", "title": "x"}, "date": {"effective": "2003-07"}, "ratings": {"stage": {"level": "2"}}}
                {"subject": {"id": "T4", "title": "x"}, "date": {"effective": "2003-07"}, "ratings": {"stage": {"level": 2}}}
                """.getBytes(StandardCharsets.UTF_8));
        PsaScorer scorer = PsaScorer.standard();
        List<Result> results = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();

        AssessmentJsonLines.strict().read("batch.jsonl", stream).forEach(line -> {
            line.value().ifPresent(sourced -> results.add(scorer.score(sourced.assessment())));
            line.problems().forEach(problems::add);
        });

        assertThat(results)
                .singleElement()
                .matches(result -> result.assessment().name().equals("T3 2003-07"));
        assertThat(problems)
                .singleElement()
                .asString()
                .startsWith("ASM-014 error at batch.jsonl, line 2, $.ratings.stage.level: There is a number here,");
    }
}
