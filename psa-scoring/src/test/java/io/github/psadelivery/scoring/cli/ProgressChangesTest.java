package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.psadelivery.model.agreement.Department;
import io.github.psadelivery.model.agreement.NoSlippage;
import io.github.psadelivery.model.agreement.PublishedRating;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.agreement.RegisterBuilder;
import io.github.psadelivery.model.agreement.target.DepartmentalPsa;
import io.github.psadelivery.model.agreement.target.Objective;
import io.github.psadelivery.model.agreement.target.Target;
import io.github.psadelivery.model.agreement.terms.Regime;
import io.github.psadelivery.model.agreement.terms.SmartChecklist;
import io.github.psadelivery.model.agreement.terms.SpendingPeriod;
import io.github.psadelivery.model.measurement.Baseline;
import io.github.psadelivery.model.measurement.Indicator;
import io.github.psadelivery.model.measurement.IndicatorTarget;
import io.github.psadelivery.model.measurement.MeasuredPeriod;
import io.github.psadelivery.model.measurement.Observation;
import io.github.psadelivery.model.measurement.Series;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code psa progress --since}: which ratings changed, and why; and the term met early from data alone. */
class ProgressChangesTest {
    private static final String BEFORE = "2008-12-31";
    private static final String AFTER = "2009-12-31";
    private static final LocalDate RECORDED = LocalDate.of(2003, 6, 1);

    @TempDir
    Path folder;

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static RegisterBuilder register(String goal) {
        Indicator indicator = Indicator.of("decisions", "Share of claims decided in two months")
                .unit("%")
                .source("Statistics")
                .producer("Statisticians")
                .coverage("England")
                .baseline(Baseline.of("40", "2001-12-31"))
                .target(IndicatorTarget.of(goal, "2004-12-31"))
                .build();
        Target target = Target.of("T1", "Decide fast.")
                .due(LocalDate.of(2004, 12, 31))
                .smart(SmartChecklist.complete())
                .element("T1-1", "75% of claims decided in two months", "decisions")
                .build();
        return Register.of("fast", "Fast decisions")
                .extract()
                .illustrative()
                .department(Department.of("HO", "Home Office"))
                .departmentalPsa(DepartmentalPsa.of(
                                "HO-SR2002",
                                "HO",
                                Regime.SR2002,
                                new SpendingPeriod("SR2002", LocalDate.of(2003, 4, 1), LocalDate.of(2006, 3, 31)))
                        .objective(Objective.of("O1", "Regulate entry.", 1, target))
                        .indicator(indicator)
                        .build())
                .series(new Series(
                        "decisions",
                        List.of(Observation.of(MeasuredPeriod.year(2002), "76", LocalDate.of(2003, 2, 24)))));
    }

    private static RegisterBuilder recorded() {
        return register("75")
                .noSlippage(new NoSlippage(
                        "T1", "The slower form was abolished by law.", "Home Office, autumn report", RECORDED));
    }

    private static Run changes(String register, String since, String asOf, String... more) {
        return psa(
                Stream.concat(Stream.of("progress", register, "-q", "--since", since, "--as-of", asOf), Stream.of(more))
                        .toArray(String[]::new));
    }

    @Test
    void aTargetIsMetEarlyFromDataAlone() throws IOException {
        String file = file("a.json", RegisterJson.write(recorded().build()));

        Run run = psa("progress", file, "-q", "--as-of", "2003-12-31");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("T1, Decide fast. (by 2004-12-31): met early\n")
                .contains("It cannot slip back: The slower form was abolished by law.\n");
        assertThat(psa("progress", file, "-q", "--as-of", "2003-05-31").out())
                .contains("T1, Decide fast. (by 2004-12-31): ahead\n")
                .doesNotContain("It cannot slip back");
    }

    @Test
    void whatIsWrongWithARecordIsToldAtItsPlace() throws IOException {
        NoSlippage wrong = new NoSlippage("T2", " ", "Home Office", LocalDate.of(2005, 1, 1));
        NoSlippage late = new NoSlippage("T1", "Abolished.", "Home Office", LocalDate.of(2005, 1, 1));
        String file = file(
                "a.json",
                RegisterJson.write(
                        register("75").noSlippage(wrong).noSlippage(late).build()));

        Run run = psa("progress", file, "-q", "--as-of", "2003-12-31");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        "AGR-006 error at a.json, $.noSlippage[0].target: There is no target “T2”. Write T1?",
                        "MEA-003 error at a.json, $.noSlippage[0].because: The field because is blank. Fill it in.",
                        "AGR-081 error at a.json, $.noSlippage[1].recorded: It was recorded on 2005-01-01; “T1” runs"
                                + " from 2003-04-01 to 2004-12-31. Put the day right, or take the record out.");
    }

    @Test
    void tellsWhichRatingChangedAndWhatDidIt() {
        Run run = changes("clg-dsos-2008", BEFORE, AFTER);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out().replaceAll("\n {5,}", " "))
                .startsWith("Changed ratings of clg-dsos-2008, ")
                .contains("\nRules ")
                .contains(
                        "\n  CLG-DSO-2, An objective of 17 indicators; its wording is not held here: strong progress, ")
                .contains("\n    New data: strong progress, then some progress\n")
                .endsWith("\n1 of 4 ratings changed.\n");
        assertThat(changes("clg-dsos-2008", BEFORE, AFTER, "--format", "markdown")
                        .out())
                .startsWith("# Changed ratings of clg-dsos-2008, ")
                .contains("New data: strong progress, then some progress");
    }

    @Test
    void printsARowForEachCauseBeneathTheNamesOfTheColumns() {
        Run run = changes("clg-dsos-2008", BEFORE, AFTER, "--format", "csv");

        assertThat(run.out().lines())
                .hasSize(2)
                .startsWith("register,since,as of,id,title,from,to,step,cause,step from,step to")
                .element(1)
                .asString()
                .startsWith("clg-dsos-2008,2008-12-31,2009-12-31,CLG-DSO-2,")
                .endsWith(",strong progress,some progress,1,new data,strong progress,some progress");
    }

    @Test
    void printsJson() throws IOException {
        JsonNode report = new ObjectMapper()
                .readTree(changes("clg-dsos-2008", BEFORE, AFTER, "--format", "json")
                        .out());

        assertThat(report.get("since").asText()).isEqualTo(BEFORE);
        assertThat(report.get("ratings").asInt()).isEqualTo(4);
        assertThat(report.at("/changes/0/subject").asText()).isEqualTo("CLG-DSO-2");
        assertThat(report.at("/changes/0/steps/0/cause").asText()).isEqualTo("new data");
        assertThat(report.get("rules")).isEqualTo(report.get("rulesSince"));
    }

    @Test
    void theSameDayTwiceChangesNothing() {
        Run run = changes("clg-dsos-2008", BEFORE, BEFORE);

        assertThat(run.out()).doesNotContain("Changes\n").endsWith("\n0 of 4 ratings changed.\n");
        assertThat(changes("clg-dsos-2008", BEFORE, BEFORE, "--format", "csv").out())
                .hasLineCount(1);
    }

    @Test
    void aRecordAndADecisionOfAPanelAreCausesOfTheirOwn() throws IOException {
        Register register = recorded()
                .published(new PublishedRating(
                        "T1",
                        LocalDate.of(2003, 12, 8),
                        "On course",
                        Optional.empty(),
                        "Autumn report 2003",
                        Optional.of(PublishedRating.Cause.MODERATION)))
                .build();
        String file = file("a.json", RegisterJson.write(register));

        assertThat(changes(file, "2003-05-31", "2003-12-31", "--format", "csv")
                        .out()
                        .lines()
                        .skip(1))
                .containsExactly(
                        "fast,2003-05-31,2003-12-31,T1,Decide fast.,ahead,on course,1,method change,ahead,met early",
                        "fast,2003-05-31,2003-12-31,T1,Decide fast.,ahead,on course,2,moderation,met early,on course");
    }

    @Test
    void anEarlierRegisterOfAnotherAgreementIsAChangeOfMethod() throws IOException {
        String then = file("then.json", RegisterJson.write(register("160").build()));
        String now = file("now.json", RegisterJson.write(register("75").build()));

        Run run = changes(now, "2003-12-31", "2003-12-31", "--since-file", then, "--format", "csv");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().skip(1)).singleElement().asString().contains(",1,method change,");
    }

    @Test
    void earlierRulesAreNamedAndAChangeOfMethod() throws IOException {
        Path rules = Files.createDirectory(folder.resolve("rules"));
        try (Stream<Path> files = Files.list(Path.of("src", "main", "resources", "progress"))) {
            for (Path file : files.toList()) {
                Files.writeString(rules.resolve(file.getFileName()), Files.readString(file));
            }
        }
        Path summary = rules.resolve("summary-rating.csv");
        Files.writeString(summary, Files.readString(summary).replaceFirst("(?m)^SR-3,half,", "SR-3,1,"));

        Run run = changes("clg-dsos-2008", BEFORE, BEFORE, "--since-rules", rules.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("\nRules before: ", "\nRules ")
                .contains("The rules, the agreement or what was recorded of it changed: some progress, then strong")
                .endsWith("\n1 of 4 ratings changed.\n");
    }

    @Test
    void givesAReportALineForAFileOfLines() throws IOException {
        String file = file(
                "a.jsonl",
                RegisterJsonLines.write(recorded().build())
                        + "{\"id\": 7}\n"
                        + RegisterJsonLines.write(register("75").build()));

        Run json = changes(file, "2003-05-31", "2003-12-31", "--format", "json");

        assertThat(json.exitCode()).isEqualTo(1);
        assertThat(json.out()).hasLineCount(2);
        assertThat(changes(file, "2003-05-31", "2003-12-31", "--format", "csv").out())
                .hasLineCount(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008-13-01", "yesterday", ""})
    void aDayThatIsNoneIsWrongUsage(String day) {
        Run run = changes("clg-dsos-2008", day, AFTER);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("“" + day + "” is not a day. Write one such as 2008-12-31.")
                .doesNotContain("Exception");
    }

    @Test
    void whatCannotBeComparedIsWrongUsage() throws IOException {
        Run reversed = changes("clg-dsos-2008", AFTER, BEFORE);
        Run lines = changes(
                file("a.jsonl", RegisterJsonLines.write(recorded().build())),
                BEFORE,
                AFTER,
                "--since-file",
                "clg-dsos-2008");
        Run alone = psa("progress", "clg-dsos-2008", "--as-of", AFTER, "--since-file", "clg-dsos-2008");

        assertThat(reversed)
                .isEqualTo(new Run(
                        2,
                        "",
                        "The day of --since, 2009-12-31, is after 2008-12-31, up to which changes are told."
                                + " Swap the two days.\n"));
        assertThat(lines.exitCode()).isEqualTo(2);
        assertThat(lines.out()).isEmpty();
        assertThat(alone.exitCode()).isEqualTo(2);
        assertThat(alone.err()).contains("--since");
    }

    @ParameterizedTest
    @ValueSource(strings = {"then.jsonl", "then.NDJSON"})
    void anEarlierFileOfLinesIsWrongUsage(String name) throws IOException {
        String then = file(name, RegisterJsonLines.write(recorded().build()));
        String now = file("now.json", RegisterJson.write(recorded().build()));

        assertThat(changes(now, BEFORE, AFTER, "--since-file", then))
                .isEqualTo(new Run(
                        2,
                        "",
                        "One earlier register can be compared with one register only,"
                                + " and neither may be a file of lines.\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv"})
    void anotherRegisterIsNoEarlierOne(String format) throws IOException {
        String then = file("then.json", RegisterJson.write(recorded().build()));

        assertThat(changes("clg-dsos-2008", BEFORE, AFTER, "--since-file", then, "--format", format))
                .isEqualTo(new Run(
                        2,
                        "",
                        "The register of --since-file is fast, and the one asked about is clg-dsos-2008."
                                + " Give the same register as it was earlier.\n"));
    }

    @Test
    void anEarlierRegisterOrRulesThatAreNotThereAreProblems() {
        Run register = changes("clg-dsos-2008", BEFORE, AFTER, "--since-file", "clg-dsos-2007");
        Run rules = changes(
                "clg-dsos-2008",
                BEFORE,
                AFTER,
                "--since-rules",
                folder.resolve("nowhere").toString());

        assertThat(register.exitCode()).isEqualTo(1);
        assertThat(register.out()).isEmpty();
        assertThat(register.err()).contains("IN-001 error at clg-dsos-2007: ", "clg-dsos-2008");
        assertThat(rules.exitCode()).isEqualTo(1);
        assertThat(rules.out()).isEmpty();
        assertThat(rules.err()).contains(" error at ").doesNotContain("Exception");
    }
}
