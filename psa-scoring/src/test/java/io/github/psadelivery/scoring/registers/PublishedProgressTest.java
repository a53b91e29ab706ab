package io.github.psadelivery.scoring.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.ProgressJson;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.progress.Progress;
import io.github.psadelivery.scoring.progress.ProgressResult;
import io.github.psadelivery.scoring.progress.PublishedBeside;
import io.github.psadelivery.scoring.progress.change.ChangeCause;
import io.github.psadelivery.scoring.progress.change.RatingChange;
import io.github.psadelivery.scoring.progress.change.RatingChanges;
import io.github.psadelivery.scoring.progress.change.Snapshot;
import io.github.psadelivery.scoring.progress.reward.SubTargetReward;
import io.github.psadelivery.scoring.progress.rules.table.ProgressTables;
import io.github.psadelivery.scoring.testing.progress.law.internal.Edits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published examples of progress come out as published, from the shipped registers. */
class PublishedProgressTest {
    static Stream<Named<Register>> registers() {
        return Stream.of(ClgObjectives.register(), LocalReward.register())
                .map(register -> Named.of(register.id(), register));
    }

    /** Writes the file anew where it is asked to. */
    @ParameterizedTest
    @MethodSource("registers")
    void whatIsShippedIsWhatTheRuleGives(Register register) throws IOException {
        ShippedRegister.holds(register, PublishedProgressTest.class);
    }

    private static Register shipped(String id) throws IOException {
        String file = id + ".json";
        return RegisterJson.read(
                        file, new ByteArrayInputStream(Files.readAllBytes(ShippedRegister.FOLDER.resolve(file))))
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "CLG-DSO-2, 2008-12-31, 12, 17, strong progress",
        "CLG-DSO-2, 2009-12-31, 8, 17, some progress",
        "CLG-DSO-of-7, 2008-12-31, 3, 7, some progress",
        "CLG-DSO-of-9-a, 2008-12-31, 1, 9, not yet assessed",
        "CLG-DSO-of-9-b, 2008-12-31, 2, 9, not yet assessed"
    })
    void eachObjectiveIsRatedAsItWasPublished(String id, LocalDate day, int improved, int indicators, String rating)
            throws IOException {
        ProgressResult result = Progress.of(shipped("clg-dsos-2008"), day);

        assertThat(result.summary(id).orElseThrow().rating()).hasToString(rating);
        assertThat(result.summary(id).orElseThrow().counts().improved()).isEqualTo(improved);
        assertThat(result.summary(id).orElseThrow().counts().indicators()).isEqualTo(indicators);
        assertThat(result.published())
                .filteredOn(beside -> beside.subject().equals(id))
                .singleElement()
                .satisfies(beside -> assertThat(beside.published()).isEqualTo(rating))
                .satisfies(beside -> assertThat(beside.source()).contains("HC 391"))
                .extracting(PublishedBeside::agree)
                .isEqualTo(true);
    }

    @Test
    void anObjectiveFellBecauseOfNewData() throws IOException {
        Register register = shipped("clg-dsos-2008");

        List<RatingChange> changes = RatingChanges.between(
                new Snapshot(register, ClgObjectives.FIRST_REPORT, ProgressTables.standard()),
                new Snapshot(register, ClgObjectives.SECOND_REPORT, ProgressTables.standard()));

        assertThat(changes).singleElement().satisfies(change -> {
            assertThat(change.subject()).isEqualTo("CLG-DSO-2");
            assertThat(change.causes()).containsExactly(ChangeCause.NEW_DATA);
        });
    }

    @Test
    void theReportOf2008StaysTheSameToTheByteAfterLaterRevisions() throws IOException {
        Register register = shipped("clg-dsos-2008");
        List<Series> revised = new ArrayList<>();
        for (Series series : register.series()) {
            List<Observation> observations = new ArrayList<>(series.observations());
            observations.add(series.observations().get(0).revised("12", LocalDate.of(2010, 3, 1)));
            revised.add(new Series(series.indicator(), observations));
        }
        Register later = Edits.series(register, revised);

        String before = ProgressJson.write(Progress.of(register, ClgObjectives.FIRST_REPORT));
        String after = ProgressJson.write(Progress.of(later, ClgObjectives.FIRST_REPORT));
        String now = ProgressJson.write(Progress.of(later, LocalDate.of(2010, 3, 1)));

        assertThat(after).isEqualTo(before).isNotEqualTo(now);
    }

    @Test
    void theRewardIsThatOfTheSchedules() throws IOException {
        ProgressResult result = Progress.of(shipped("local-psa-reward"), LocalDate.of(2007, 3, 31));

        assertThat(result.rewards().get(0).pot()).isEqualTo(new BigDecimal("3324825.00"));
        assertThat(result.rewards().get(0).rewards())
                .hasSize(12)
                .extracting(SubTargetReward::share)
                .containsOnly(new BigDecimal("277068.75"));
        assertThat(result.rewards().get(0).rewards().subList(0, 3))
                .extracting(SubTargetReward::earned)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("166241.25"), new BigDecimal("277068.75"));
    }

    @ParameterizedTest
    @MethodSource("registers")
    void eachIsReadBackWithoutAnError(Register register) throws IOException {
        assertThat(shipped(register.id())).isEqualTo(register);
        assertThat(RegisterJson.read(
                                "again.json",
                                new ByteArrayInputStream(
                                        RegisterJson.write(register).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                        .problems())
                .noneMatch(Problem::isError);
    }
}
