package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rubrics that hold only what differs from another. */
class ExtendedRubricTest {
    private static final String RULES = "rule,judgement,at least,of,rated (or worse),no better than,because,source\n";
    private static final String PL_2 =
            "PL-2,planning,2,areas of planning,Red,Amber/Red,Two are needed.,Assumption: ours\n";
    private static final String PL_9 = "PL-9,planning,3,areas of planning,Red,Red,Three are many.,Assumption: ours\n";

    @TempDir
    Path temporary;

    private Path folder;
    private ExtendingFolder ours;

    @BeforeEach
    void extendTheShippedRubric() throws IOException {
        folder = temporary.resolve("ours");
        ours = ExtendingFolder.of(folder, "pmdu-2003 1.0");
    }

    private Rubric rubric() {
        return RubricReader.read(folder).orThrow();
    }

    private List<String> problems() {
        return RubricReader.read(folder).problems().stream()
                .map(problem -> "%s %s: %s".formatted(problem.code(), problem.place(), problem.message()))
                .toList();
    }

    private static List<String> rules(Rubric rubric) {
        return rubric.tables().caps().stream().map(Cap::id).toList();
    }

    @Test
    void takesOverEverythingThatItDoesNotChange() {
        Rubric rubric = rubric();

        assertThat(rubric.header().id()).isEqualTo("ours");
        assertThat(rubric.header().title())
                .isEqualTo(Rubrics.standard().header().title());
        assertThat(rubric.header().parent()).contains("pmdu-2003 1.0");
        assertThat(RubricWriter.sheets(rubric).subList(1, RubricSheet.values().length))
                .isEqualTo(RubricWriter.sheets(Rubrics.standard()).subList(1, RubricSheet.values().length));
    }

    @Test
    void replacesARowInItsPlaceAndAddsANewOneAtTheEnd() throws IOException {
        ours.write("rules.csv", RULES + PL_9 + PL_2);

        List<String> expected = new ArrayList<>(rules(Rubrics.standard()));
        expected.add("PL-9");
        assertThat(rules(rubric())).isEqualTo(expected);
        assertThat(rubric().tables().caps().stream()
                        .filter(cap -> cap.id().equals("PL-2"))
                        .map(Cap::because))
                .containsExactly("Two are needed.");
    }

    @Test
    void takesRowsOut() throws IOException {
        ours.write("removed.csv", """
                sheet,row,because
                rules,PL-2,Too strict for us.
                questions.csv,DC.1.q1,Not asked.
                silenced,CHK-010 PL-2,Its rule is out.
                """);

        assertThat(rules(rubric()))
                .doesNotContain("PL-2")
                .hasSize(rules(Rubrics.standard()).size() - 1);
        assertThat(rubric().tables().questions())
                .noneMatch(question -> question.id().equals("DC.1.q1"));
        assertThat(rubric().tables().silencings())
                .noneMatch(silencing -> silencing.about().equals("PL-2"));
    }

    @Test
    void replacesTheLevelsOfAScaleTogether() throws IOException {
        ours.write("scales.csv", """
                scale,code,label,or worse,meaning,source
                challenge,H,High,or worse,Hard.,Ours
                challenge,M,Medium,or worse,Less so.,Ours
                challenge,L,Low,or worse,Easy.,Ours
                """);

        assertThat(rubric().required("challenge").requiredScale().levels())
                .extracting(level -> level.meaning())
                .containsExactly("Hard.", "Less so.", "Easy.");
    }

    @Test
    void isWholeOnceItIsWritten() throws IOException {
        ours.write("rules.csv", RULES + PL_2 + PL_9);
        ours.write("removed.csv", "sheet,row,because\nrules,PL-3,Too strict for us.\n");

        RubricWriter.write(rubric(), temporary.resolve("whole"));
        Rubric whole = RubricReader.read(temporary.resolve("whole")).orThrow();

        assertThat(whole.reference()).isEqualTo(rubric().reference());
        assertThat(whole.header().parent()).isEmpty();
    }

    @Test
    void extendsAFolderOrWorkbookBesideIt() throws IOException {
        RubricWriter.write(Rubrics.standard(), temporary.resolve("base"));
        assertThat(RubricWriter.writeWorkbook(Rubrics.standard(), temporary.resolve("base.xlsx")))
                .isEmpty();
        ours.write("rules.csv", RULES + PL_2);
        String ofShipped = rubric().reference().hash();

        ours.extend("base");
        assertThat(rubric().reference().hash()).isEqualTo(ofShipped);
        assertThat(RubricDraft.read(folder).parent())
                .contains(temporary.toAbsolutePath().resolve("base"));
        ours.extend("base.xlsx");
        assertThat(rubric().reference().hash()).isEqualTo(ofShipped);
    }

    @Test
    void tellsAMistakeInTheRowOfItsAuthor() throws IOException {
        ours.write("rules.csv", RULES + "\n" + PL_9 + PL_2.replace(",Red,", ",Rde,"));

        assertThat(problems())
                .singleElement()
                .asString()
                .startsWith("RUB-007 rules.csv, row 4, column 'rated (or worse)': ");
    }

    @Test
    void tellsWhatItSpoilsInTheOtherRubricThere() throws IOException {
        ours.write("removed.csv", "sheet,row,because\nitems,PL.1.1,Not rated by us.\n");
        RubricWriter.write(Rubrics.standard(), temporary.resolve("base"));

        assertThat(problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem).contains(" pmdu-2003 1.0/"));
        ours.extend("base");
        assertThat(problems())
                .contains(problems().get(0))
                .allSatisfy(problem -> assertThat(problem).contains(" base/"));
    }

    @Test
    void tellsARowThatStandsTwice() throws IOException {
        ours.write("rules.csv", RULES + PL_2 + PL_9 + PL_2);

        assertThat(problems())
                .containsExactly("RUB-004 rules.csv, row 4, column 'rule': “PL-2” is used in row 2 already.");
    }

    @Test
    void tellsColumnsAndRowsThatDoNotFit() throws IOException {
        ours.write("rules.csv", RULES.replace("because", "becuase") + PL_2.replace("\n", ",more\n"));

        assertThat(problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("RUB-003 rules.csv, row 1, column 'becuase'"))
                .anySatisfy(problem -> assertThat(problem).startsWith("RUB-005 rules.csv, row 2, column 'because'"))
                .anySatisfy(problem -> assertThat(problem).startsWith("RUB-024 rules.csv, row 2"));
    }

    @Test
    void tellsWhatCannotBeTakenOut() throws IOException {
        ours.write("removed.csv", "sheet,row,because\nrules,PL-22,a\nrulse,PL-2,b\nrubric,title,c\nrules,PL-2,\n");

        assertThat(problems())
                .extracting(problem -> problem.substring(0, problem.indexOf(':')))
                .containsExactly(
                        "RUB-051 removed.csv, row 2, column 'row'",
                        "RUB-028 removed.csv, row 3, column 'sheet'",
                        "RUB-028 removed.csv, row 4, column 'sheet'",
                        "RUB-005 removed.csv, row 5, column 'because'");
    }

    @Test
    void aWholeRubricTakesNothingOut() throws IOException {
        Path whole = temporary.resolve("whole");
        RubricWriter.write(Rubrics.standard(), whole);
        Files.writeString(whole.resolve("removed.csv"), "sheet,row,because\nrules,PL-2,a\n");

        assertThat(RubricReader.read(whole).problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        ProblemCode.REMOVES_NOTHING, new Place.Cell("removed.csv", 2, "row")));
    }

    @Test
    void whatItExtendsMustBeThereAndWhole() throws IOException {
        ours.extend("pmdu-2003 1.1");
        assertThat(problems()).singleElement().asString().startsWith("RUB-049 rubric.csv, row 5, column 'value'");
        ours.extend("nowhere");
        assertThat(problems()).singleElement().asString().startsWith("RUB-049");
        ours.extend("../elsewhere");
        assertThat(problems()).singleElement().asString().startsWith("RUB-049");
        ours.extend("ours");
        assertThat(problems()).singleElement().asString().startsWith("RUB-050 ours/rubric.csv, row 5, column 'value'");
    }

    @Test
    void aWorkbookExtendsToo() throws IOException {
        HandMadeWorkbook workbook = HandMadeWorkbook.of(EditedRubric.shipped()
                .cell("rubric.csv", "extends", "value", "pmdu-2003 1.0")
                .withoutRow("rules.csv", "PL-3")
                .cell("rules.csv", "PL-2", "rated (or worse)", "Rde"));

        assertThat(workbook.read().rubric().problems())
                .singleElement()
                .asString()
                .startsWith("RUB-007 error at Rules!E7: ");
    }

    @Test
    void findingsAreToldWhereTheirRowsStand() throws IOException {
        ours.write("rules.csv", RULES + PL_9);
        RubricDraft draft = RubricDraft.read(folder);
        Rubric rubric = draft.rubric().orThrow();
        int row = rubric.tables().rows().rowByRule().getOrDefault("PL-9", 0);
        Problem problem = new Problem(ProblemCode.DEAD_ROW, new Place.Cell("rules.csv", row, "rule"), "a", "b");
        Problem ofParent = problem.at(new Place.Cell("rules.csv", 2, "rule"));

        assertThat(row).isGreaterThan(2);
        assertThat(draft.placed(List.of(problem, ofParent)))
                .extracting(Problem::place)
                .containsExactly(
                        new Place.Cell("rules.csv", 2, "rule"), new Place.Cell("pmdu-2003 1.0/rules.csv", 2, "rule"));
    }

    @Test
    void keepsTheOrderOfAreas() throws IOException {
        Item area = Rubrics.standard().areas("challenge").get(2);
        String row = Files.readAllLines(writtenItems()).stream()
                .filter(line -> line.startsWith(area.id() + ","))
                .findFirst()
                .orElseThrow();
        ours.write(
                "items.csv",
                Files.readAllLines(writtenItems()).get(0) + "\n" + row.replace(area.label(), "Our words") + "\n");

        assertThat(rubric().areas("challenge"))
                .extracting(Item::id)
                .isEqualTo(Rubrics.standard().areas("challenge").stream()
                        .map(Item::id)
                        .toList());
        assertThat(rubric().required(area.id()).label()).isEqualTo("Our words");
    }

    private Path writtenItems() throws IOException {
        RubricWriter.write(Rubrics.standard(), temporary.resolve("base"));
        return temporary.resolve("base").resolve("items.csv");
    }
}
