package io.github.psadelivery.scoring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The scorer knows no rubric by name: whatever the tables rate, it is scored, explained and replayed. */
class ShippedRubricsScoreTest {

    static Stream<Rubric> rubrics() {
        return Rubrics.all().stream();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void everyWorkedCaseComesOutAsItSays(Rubric rubric) {
        assertThat(rubric.tables().cases()).hasSizeGreaterThan(10);
        assertThat(PsaScorer.of(rubric).verify()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void allAtTheBestIsTheBestAndAllAtTheWorstIsTheWorst(Rubric rubric) {
        Scale scale = rubric.likelihood().requiredScale();

        assertThat(scored(rubric, Scale::best).likelihood()).isEqualTo(new Outcome.Settled(scale.best()));
        assertThat(scored(rubric, Scale::worst).likelihood()).isEqualTo(new Outcome.Settled(scale.worst()));
    }

    @ParameterizedTest
    @MethodSource("rubrics")
    void aResultNamesItsRubricAndReplays(Rubric rubric) {
        Scored scored = scored(rubric, Scale::worst);

        assertThat(scored.rubric()).isEqualTo(rubric.reference());
        byte[] json = ResultJson.write(scored).getBytes(UTF_8);
        Checked<Result> read = ResultJson.read(
                "result.json",
                new ByteArrayInputStream(json),
                named -> Rubrics.byHash(named.hash()).map(PsaScorer::of));
        assertThat(read.orThrow()).isEqualTo(scored);
    }

    private static Scored scored(Rubric rubric, Function<Scale, Level> level) {
        Assessment.Builder assessment =
                Assessment.of(Subject.of("X1", "Something to deliver"), ReportDate.of("2026-11"));
        List<Item> stated = rubric.items().stream()
                .filter(item -> item.kind() == ItemKind.AREA || item.kind() == ItemKind.INPUT)
                .toList();
        stated.forEach(item ->
                assessment.rate(item.id(), level.apply(item.requiredScale()).label(), ""));
        return (Scored) PsaScorer.of(rubric).score(assessment.build());
    }
}
