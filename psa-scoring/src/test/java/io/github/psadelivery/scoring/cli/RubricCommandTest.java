package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.check.cases.CaseCoverage;
import io.github.psadelivery.rules.check.cases.RowCoverage;
import io.github.psadelivery.rules.drl.DrlWriter;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.WorkedCase;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.cli.internal.PageOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RubricCommandTest {
    private static final String ONLY_RED = """
            package test;
            import io.github.psadelivery.rules.engine.Ceiling;
            import io.github.psadelivery.rules.engine.Tally;
            rule "None"
            when
                Tally( of == "CP.1", level == "Red", count == 0 )
            then
                insert( new Ceiling( "X-1", "capacity", "Red", "Because.", "Ours." ) );
            end
            """;

    @TempDir
    Path folder;

    @Test
    void copiesAShippedRubricIntoANewFolderAndLeavesOneThatIsThereAlone() throws IOException {
        for (Rubric shipped : Rubrics.all()) {
            String id = shipped.header().id();
            Path to = folder.resolve(id);

            assertThat(psa("rubric", "copy", id, to.toString()).exitCode()).isZero();

            assertThat(RubricReader.read(to).orThrow().reference()).isEqualTo(shipped.reference());
            Files.writeString(to.resolve("rubric.csv"), "edited");
            Run again = psa("rubric", "copy", id, to.toString());
            assertThat(again.exitCode()).isEqualTo(1);
            assertThat(again.err()).contains("is there already, and was left alone");
            assertThat(to.resolve("rubric.csv")).hasContent("edited");
        }
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Rubrics.ids());
        }
    }

    @Test
    void copiesNothingWhereItCannotWrite() throws IOException {
        Path nowhere = folder.resolve("not-there").resolve("our-rubric");

        Run run = psa("rubric", "copy", "pmdu-2003", nowhere.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("could not be written: its folder is gone.");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void showsLabelsInWelshAndSaysThatTheyMustBeReviewed() {
        Run welsh = psa("rubric", "show", "--lang", "cy");

        assertThat(welsh.exitCode()).isZero();
        assertThat(welsh.out())
                .contains("Tebygolrwydd cyflawni", "Melyn/Coch (AR)", "a native reader has not reviewed it yet")
                .contains(Rubrics.standard().reference().hash());
        for (PageOption.Format format : PageOption.Format.values()) {
            assertThat(psa("rubric", "show", "--lang", "cy", "--format", format.toString())
                            .out())
                    .contains("native reader");
        }
    }

    @Test
    void showsItsOwnLabelsWhereALanguageHasNone() {
        Run run = psa("rubric", "show", "--lang", "fr");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo(psa("rubric", "show").out());
        assertThat(run.err()).isEqualTo("The rubric has no labels in “fr”; its own are shown.\n");
    }

    @Test
    void checkSaysWhatWasLookedAt() {
        Run run = psa("rubric", "check", "--strict");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .contains("Every state of these was asked: challenge 83, planning 2,379, ")
                .contains("16 findings are silenced in the table, with a reason each.")
                .contains("21 rules: 6 apply in worked cases, 5 decide one");
    }

    @Test
    void aFindingIsAWarningUnlessOneIsStrict() throws IOException {
        new FaultyTables().cell("rules.csv", "PL-2", "at least", "7%").write(folder);

        assertThat(psa("rubric", "check", folder.toString()).exitCode()).isZero();
        assertThat(psa("rubric", "check", "--strict", folder.toString()).exitCode())
                .isEqualTo(1);
    }

    @Test
    void checkSaysWhetherFreeDrlIsMonotone() throws IOException {
        Path good = Files.writeString(folder.resolve("good.drl"), DrlWriter.write(Rubrics.standard()));
        Path bad = Files.writeString(folder.resolve("bad.drl"), ONLY_RED);

        assertThat(psa("rubric", "check", "--free-drl", good.toString()).out())
                .contains("planning: monotone; 2,379 states asked, which are all that the rules tell apart.");
        Run run = psa("rubric", "check", "--free-drl", bad.toString());
        assertThat(run.out()).contains("capacity: not monotone; ");
        assertThat(run.err())
                .contains("DRL-007 warning at ")
                .contains("Raising CP.1 from Red to Amber/Red turns capacity from Green to Red.");
    }

    @Test
    void testTellsWhatIsGivenExpectedAndDecided() {
        Run run = psa("rubric", "test");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Given: challenge High, planning Amber/Red, capacity Red, stage Implementation")
                .contains("likelihood: Red, as expected. Decided by LD-3.")
                .contains("Amber/Green was published. Reason not known.")
                .contains("LD-6 applies and never decides: T3 December 02")
                .contains("LD-7 never applies")
                .endsWith("21 of 21 cases as expected\n");
    }

    @Test
    void testTellsACaseThatComesOutOtherwise() throws IOException {
        new FaultyTables()
                .cell("cases.csv", "T5 July 02", "rubric gives", "Amber/Green")
                .write(folder);

        Run run = psa("rubric", "test", "--format", "markdown", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("RUB-022 error at cases.csv, row 15, ");
        assertThat(run.out())
                .contains("likelihood: Amber/Green expected, Amber/Red given. Decided by LD-2, LD-4.")
                .endsWith("20 of 21 cases as expected\n");
    }

    @Test
    void filledInTheMissingCasesShowEveryRule() throws IOException {
        String proposed = psa("rubric", "cases", "--missing").out();
        Rubric rubric = Rubrics.standard();
        RubricWriter.write(rubric, folder);

        Files.writeString(folder.resolve("cases.csv"), filledIn(proposed, rubric));

        Rubric whole = RubricReader.read(folder).orThrow();
        CaseCoverage coverage = CaseCoverage.of(whole);
        assertThat(PsaScorer.of(whole).verify()).isEmpty();
        assertThat(whole.tables().cases())
                .hasSizeGreaterThan(rubric.tables().cases().size());
        assertThat(coverage.rows()).hasSize(21).allMatch(RowCoverage::isDecided);
    }

    /** The cases there are and those proposed, with what the scorer gives written into the blank cells. */
    private static String filledIn(String proposed, Rubric rubric) throws IOException {
        List<WorkedCase> old = rubric.tables().cases();
        List<String> header = proposed.lines()
                .findFirst()
                .map(line -> List.of(line.split(",", -1)))
                .orElseThrow();
        List<String> rows = new ArrayList<>(List.of(String.join(",", header)));
        for (WorkedCase one : old) {
            rows.add(row(header, column -> switch (column) {
                case "case" -> one.id();
                case "title" -> "An old case";
                case "outcome of" -> one.item();
                case "rubric gives" -> one.worst().label();
                case "published" -> "";
                case "because" -> "";
                case "source" -> "Assumption";
                default ->
                    one.levelByItem().containsKey(column)
                            ? java.util.Objects.requireNonNull(one.levelByItem().get(column))
                                    .code()
                            : "";
            }));
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(proposed)) {
            for (NamedCsvRecord row : reader) {
                assertThat(row.getField("rubric gives")).isEmpty();
                rows.add(row(
                        header,
                        column -> column.equals("rubric gives")
                                ? outcome(row, header, rubric)
                                : "\"" + row.getField(column) + "\""));
            }
        }
        return String.join("\n", rows) + "\n";
    }

    private static String row(List<String> header, java.util.function.UnaryOperator<String> cell) {
        return String.join(",", header.stream().map(cell).toList());
    }

    private static String outcome(NamedCsvRecord row, List<String> header, Rubric rubric) {
        Assessment.Builder assessment = Assessment.of(Subject.of("S", "A case"), ReportDate.of("2003-12"));
        header.stream()
                .filter(column ->
                        rubric.item(column).isPresent() && !row.getField(column).isEmpty())
                .forEach(column -> assessment.rate(column, row.getField(column), ""));
        Scored scored = PsaScorer.of(rubric).score(assessment.build()).orThrow();
        String of = row.getField("outcome of");
        return of.equals("likelihood")
                ? scored.likelihood().toString()
                : scored.judgement(of).outcome().toString();
    }

    @Test
    void impactOfNothingIsZero() throws IOException {
        new FaultyTables().write(folder);

        Run run = psa("rubric", "impact", "pmdu-2003", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("No row differs.").endsWith("No outcome changes.\n");
    }

    @Test
    void impactOfALowerCapIsThreeAndNamesItemAndRow() throws IOException {
        new FaultyTables()
                .cell("rules.csv", "LD-5", "rated (or worse)", "Embedding change")
                .write(folder);

        Run run = psa("rubric", "impact", "pmdu-2003", folder.toString(), "examples/asylum");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out())
                .contains("T1 2003-12, likelihood: Green → Amber/Green, by LD-5")
                .contains("21 assessments compared, ");
    }

    @Test
    void impactTellsProblemsOfEitherRubricAndOfTheAssessments() throws IOException {
        new FaultyTables().cell("rules.csv", "LD-5", "at least", "0%").write(folder);
        Path sheet = Files.writeString(folder.resolve("a.csv"), "item,date\n", UTF_8);

        assertThat(psa("rubric", "impact", "pmdu-2003", folder.toString()).exitCode())
                .isEqualTo(1);
        Run run = psa("rubric", "impact", "pmdu-2003", "pmdu-2003", sheet.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains(" error at ");
    }

    @Test
    void impactIsJsonAndCsvToo() {
        assertThat(psa("rubric", "impact", "pmdu-2003", "pmdu-2003", "--format", "json")
                        .out())
                .startsWith("{\n  \"older\": {")
                .endsWith("}\n");
        assertThat(psa("rubric", "impact", "pmdu-2003", "pmdu-2003", "--format", "csv")
                        .out())
                .isEqualTo("change,of,date,item,column,from,to,steps,states,assessments,rules,example\n");
    }
}
