package io.github.psadelivery.scoring.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.bench.GeneratedAssessments;
import io.github.psadelivery.scoring.csv.ResultCsv;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.json.ResultSummaryJson;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream rejects = new ByteArrayOutputStream();

    private static BatchCounts countsOf(BatchOutcome outcome) {
        return ((BatchOutcome.Finished) outcome).counts();
    }

    /** Several pieces, so that workers could overtake one another. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void givesResultsInTheOrderOfTheInput(int workers) {
        StringBuilder expected = new StringBuilder();
        for (Assessment assessment : Batches.assessments(2_000)) {
            ResultSummaryJson.appendTo(
                    expected, Batches.SCORER.score(assessment).orThrow());
        }

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .workers(workers)
                .build()
                .run(Batches.source(Batches.lines(2_000)), Batches.target(out, BatchFormat.JSON_LINES));

        assertThat(countsOf(outcome).scored()).isEqualTo(2_000);
        assertThat(out.toString(UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void goesOnAfterABadLineAndTellsAllItsProblems() {
        String text = Batches.lines(1) + "{\"subject\": \n" + Batches.lines(1).replace("\"level\":\"", "\"level\":\"x")
                + Batches.lines(1);

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(Batches.target(rejects, BatchFormat.CSV))
                .build()
                .run(Batches.source(text), Batches.target(out, BatchFormat.JSON_LINES));

        assertThat(countsOf(outcome).scored()).isEqualTo(2);
        assertThat(countsOf(outcome).rejected()).isEqualTo(2);
        assertThat(out.toString(UTF_8)).hasLineCount(2);
        assertThat(rejects.toString(UTF_8).lines().toList())
                .startsWith("file,line,code,severity,place,message,advice")
                .anyMatch(line -> line.startsWith("in,2,IN-002,error,"))
                .filteredOn(line -> line.startsWith("in,3,ASM-002,error,"))
                .hasSizeGreaterThan(20);
    }

    @Test
    void oneMistakeInALineHidesNoOther() {
        Batch batch = Batch.by(Batches.SCORER)
                .rejects(Batches.target(rejects, BatchFormat.CSV))
                .build();

        batch.run(Batches.source("""
                        {"subject":{"id":"T1","title":""},"date":{"effective":"2003-13"},"ratings":{"challenge":{"level":"Hihg"}}}
                        """), Batches.target(out, BatchFormat.JSON_LINES));
        batch.run(
                Batches.source("item,title,date,challenge\nT1,,2003-13,Hihg\n", BatchFormat.CSV),
                Batches.target(out, BatchFormat.CSV));

        assertThat(rejects.toString(UTF_8).lines().filter(line -> line.startsWith("in,")))
                .anyMatch(line -> line.startsWith("in,1,") && line.contains("2003-13"))
                .anyMatch(line -> line.startsWith("in,1,ASM-002") && line.contains("Hihg"))
                .anyMatch(line -> line.startsWith("in,2,") && line.contains("2003-13"))
                .anyMatch(line -> line.startsWith("in,2,ASM-002") && line.contains("Hihg"))
                .doesNotHaveDuplicates();
    }

    @Test
    void countsWhatIsOpenAndWhatIsProvisional() {
        List<Assessment> assessments = Batches.assessments(500);
        long open = assessments.stream()
                .filter(assessment ->
                        !Batches.SCORER.score(assessment).orThrow().likelihood().isSettled())
                .count();
        long provisional = assessments.stream()
                .filter(assessment -> Batches.SCORER.score(assessment).orThrow().isProvisional())
                .count();

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .build()
                .run(Batches.source(Batches.lines(500)), Batches.target(out, BatchFormat.JSON_LINES));

        assertThat(open).isPositive();
        assertThat(provisional).isPositive();
        assertThat(outcome).isEqualTo(new BatchOutcome.Finished(new BatchCounts(500, 0, open, provisional)));
    }

    @Test
    void readsAndWritesSheets() {
        List<Assessment> assessments = Batches.assessments(600);
        StringBuilder expected = new StringBuilder();
        ResultCsv sheet = ResultCsv.of(Batches.SCORER.rubric());
        sheet.appendHeader(expected);
        assessments.forEach(
                assessment -> sheet.append(Batches.SCORER.score(assessment).orThrow(), expected));

        Batch.by(Batches.SCORER)
                .build()
                .run(
                        Batches.source(GeneratedAssessments.csv(assessments, true), BatchFormat.CSV),
                        Batches.target(out, BatchFormat.CSV));

        assertThat(out.toString(UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void tellsABadRowOfASheetByItsNumber() {
        String text = "item,title,date,stage\nT1,One,2003-07,2\nT2,Two,July,2\nT3,Three,2003-07,9\nT4,Four,2003-07,3\n";

        BatchOutcome outcome = Batch.by(Batches.SCORER)
                .rejects(Batches.target(rejects, BatchFormat.JSON_LINES))
                .build()
                .run(Batches.source(text, BatchFormat.CSV), Batches.target(out, BatchFormat.CSV));

        assertThat(countsOf(outcome).rejected()).isEqualTo(2);
        assertThat(rejects.toString(UTF_8).lines())
                .satisfiesExactly(
                        line -> assertThat(line)
                                .startsWith("{\"file\":\"in\",\"line\":3,\"code\":\"ASM-009\",\"severity\":\"error\",")
                                .contains("in, row 3, column 'date'"),
                        line -> assertThat(line)
                                .startsWith("{\"file\":\"in\",\"line\":4,\"code\":\"ASM-002\",")
                                .contains("in, row 4, column 'stage'"));
    }

    @Test
    void writesWholeResultsIfSoWished() {
        Batch.by(Batches.SCORER)
                .inFull()
                .build()
                .run(Batches.source(Batches.lines(1)), Batches.target(out, BatchFormat.JSON_LINES));

        assertThat(out.toString(UTF_8))
                .isEqualTo(ResultJson.writeLine(Batches.SCORER.score(GeneratedAssessments.number(1))));
    }

    @Test
    void aListenerHearsOfProblemsAndProgressInOrder() {
        List<Integer> lines = new ArrayList<>();
        List<Long> read = new ArrayList<>();
        BatchListener listener = new BatchListener() {
            @Override
            public void problems(LineProblems problems) {
                lines.add(problems.line());
            }

            @Override
            public void progress(BatchProgress progress) {
                read.add(progress.counts().read());
            }
        };
        String text = (Batches.lines(300) + "no\n").repeat(3);

        Batch.by(Batches.SCORER).listener(listener).build().run(Batches.source(text), Batches.nowhere());

        assertThat(lines).containsExactly(301, 602, 903);
        assertThat(read).isSorted().endsWith(903L).hasSizeGreaterThan(1);
    }

    @Test
    void refusesWhatCannotBeDone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batch.by(Batches.SCORER).workers(0))
                .withMessageContaining("workers is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batch.by(Batches.SCORER)
                        .inFull()
                        .build()
                        .run(Batches.source(""), Batches.target(out, BatchFormat.CSV)))
                .withMessageContaining("inFull");
    }
}
