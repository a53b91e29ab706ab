package io.github.psadelivery.scoring.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.ResultJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricSourceTest {
    private static final Duration OFTEN = Duration.ofMillis(10);
    private static final String RED_CHALLENGE = "and difficulties of that size add to one another.";
    private static final Assessment ASSESSMENT = Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07"))
            .challenge(Challenge.LOW, "")
            .planning(Rating.GREEN, "")
            .capacity(Rating.GREEN, "")
            .stage(Stage.POLICY_DEVELOPMENT)
            .build();

    @TempDir
    Path temporary;

    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private Path folder;
    private RubricSource source;

    /** Puts down what it hears: the reference of an accepted rubric, or the codes of the problems. */
    private final RubricListener listener = new RubricListener() {
        @Override
        public void accepted(RubricReference rubric, List<Problem> warnings) {
            heard.add(rubric);
        }

        @Override
        public void refused(List<Problem> problems) {
            heard.add(problems.stream().map(Problem::code).distinct().toList());
        }
    };

    @BeforeEach
    void open() throws IOException {
        folder = temporary.resolve("ours");
        RubricWriter.write(Rubrics.standard(), folder);
        source = RubricSource.open(folder, listener, OFTEN).orThrow();
    }

    @AfterEach
    void close() {
        source.close();
    }

    /** Waits for the next thing that is heard; generously, since it fails only if nothing ever comes. */
    private Object next() throws InterruptedException {
        return Objects.requireNonNull(heard.poll(60, TimeUnit.SECONDS), "Nothing was heard within a minute.");
    }

    private void edit(String file, String before, String after) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(before);
        Files.writeString(path, text.replace(before, after));
    }

    private static String byTheStandard() {
        return ResultJson.write(PsaScorer.standard().score(ASSESSMENT));
    }

    private RubricReference inFolder() {
        return RubricReader.read(folder).orThrow().reference();
    }

    @Test
    void scoresByTheRubricThatIsThere() {
        assertThat(ResultJson.write(source.score(ASSESSMENT))).isEqualTo(byTheStandard());
    }

    @Test
    void takesAnEdit() throws Exception {
        PsaScorer before = source.get();
        edit("rules.csv", RED_CHALLENGE, "and so on.");

        assertThat(next()).isEqualTo(inFolder()).isNotEqualTo(before.rubric().reference());
        assertThat(source.get().rubric().reference()).isEqualTo(inFolder());
        assertThat(((Scored) source.score(ASSESSMENT)).rubric()).isEqualTo(inFolder());
        assertThat(before.rubric().reference())
                .as("who holds the old one goes on with it")
                .isEqualTo(Rubrics.standard().reference());
    }

    @Test
    void keepsTheRubricIfAnEditHasErrorsAndTakesTheNext() throws Exception {
        PsaScorer before = source.get();
        edit("rules.csv", "areas of challenge", "areas of challange");

        assertThat(next()).isEqualTo(List.of(ProblemCode.UNKNOWN_RUBRIC_ITEM));
        assertThat(source.get()).isSameAs(before);

        edit("rules.csv", "areas of challange", "areas of challenge");

        assertThat(next()).isEqualTo(before.rubric().reference());
        assertThat(source.get()).as("the same content keeps the scorer").isSameAs(before);
    }

    @Test
    void keepsTheRubricIfAWorkedCaseComesOutOtherwise() throws Exception {
        edit("cases.csv", ",likelihood,Red,Red,", ",likelihood,Green,Green,");

        assertThat(next().toString()).contains("RUB-022");
        assertThat(source.get().rubric().reference())
                .isEqualTo(Rubrics.standard().reference());
    }

    @Test
    void tellsThatTheFolderIsGoneAndTakesItWhenItIsBack() throws Exception {
        Path away = temporary.resolve("away");
        Files.move(folder, away);

        assertThat(next()).isEqualTo(List.of(ProblemCode.RUB_NOT_READABLE));
        assertThat(ResultJson.write(source.score(ASSESSMENT))).isEqualTo(byTheStandard());

        Files.move(away, folder);

        assertThat(next()).isEqualTo(Rubrics.standard().reference());
    }

    @Test
    void watchesAWorkbook() throws Exception {
        Path workbook = temporary.resolve("ours.xlsx");
        assertThat(RubricWriter.writeWorkbook(Rubrics.standard(), workbook)).isEmpty();
        try (RubricSource ofWorkbook =
                RubricSource.open(workbook, listener, OFTEN).orThrow()) {
            source.close();
            edit("rules.csv", RED_CHALLENGE, "and so on.");
            assertThat(RubricWriter.writeWorkbook(RubricReader.read(folder).orThrow(), workbook))
                    .isEmpty();

            assertThat(next()).isEqualTo(inFolder());
            assertThat(ofWorkbook.get().rubric().reference()).isEqualTo(inFolder());
        }
    }

    @Test
    void closingEndsTheThread() throws Exception {
        source.close();
        source.close();
        edit("rules.csv", RED_CHALLENGE, "and so on.");

        assertThat(threads()).isEmpty();
        assertThat(source.get().rubric().reference())
                .isEqualTo(Rubrics.standard().reference());
    }

    @Test
    void watchesOnADaemonThread() {
        assertThat(threads()).isNotEmpty().allMatch(Thread::isDaemon);
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("psa-rubric-source"))
                .toList();
    }

    @Test
    void aListenerThatThrowsEndsNothing() throws Exception {
        try (RubricSource other =
                RubricSource.open(folder, failingOnce(), OFTEN).orThrow()) {
            source.close();
            edit("rules.csv", "areas of challenge", "areas of challange");
            assertThat(next()).isEqualTo("failing");

            edit("rules.csv", "areas of challange", "areas of challenge");
            edit("rules.csv", RED_CHALLENGE, "and so on.");
            Stream<Object> later = Stream.of(next());

            assertThat(later).containsExactly(inFolder());
            assertThat(other.get().rubric().reference()).isEqualTo(inFolder());
        }
    }

    private RubricListener failingOnce() {
        return new RubricListener() {
            @Override
            public void accepted(RubricReference rubric, List<Problem> warnings) {
                if (rubric.equals(inFolder())) {
                    heard.add(rubric);
                }
            }

            @Override
            public void refused(List<Problem> problems) {
                Thread.currentThread().setUncaughtExceptionHandler((thread, failed) -> heard.add(failed.getMessage()));
                throw new IllegalStateException("failing");
            }
        };
    }

    @Test
    void opensNoRubricWithErrors() throws Exception {
        edit("rules.csv", "areas of challenge", "areas of challange");

        Checked<RubricSource> opened = RubricSource.open(folder, listener);

        assertThat(opened.value()).isEmpty();
        assertThat(opened.problems()).isNotEmpty();
    }

    @Test
    void refusesAnIntervalOfNothing() {
        assertThatThrownBy(() -> RubricSource.open(folder, listener, Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("RubricSource.INTERVAL");
    }
}
