package io.github.psadelivery.rules.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.problem.ProblemException;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rubrics that hold only what differs from another, written as a workbook and as a folder. */
class WrittenExtensionTest {
    @TempDir
    Path temporary;

    private Path folder;
    private ExtendingFolder ours;

    @BeforeEach
    void extendTheShippedRubric() throws IOException {
        folder = temporary.resolve("ours");
        ours = ExtendingFolder.of(folder, "pmdu-2003 1.0");
        ours.write("rules.csv", """
                rule,judgement,at least,of,rated (or worse),no better than,because,source
                PL-2,planning,2,areas of planning,Red,Amber/Red,Two are needed.,Assumption: ours
                """);
        ours.write("removed.csv", """
                sheet,row,because
                rules,PL-3,Too strict for us.
                silenced,CHK-010 PL-2,It is another rule now.
                """);
    }

    private Path workbook(Path place) throws IOException {
        return Files.write(
                place, RubricWriter.workbook(RubricDraft.read(folder), place).orThrow());
    }

    private static Sheet sheet(RubricDraft draft, String name) {
        return draft.sheets().stream()
                .filter(sheet -> sheet.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void folderToWorkbookToFolderKeepsToItsOwnRows() throws IOException {
        Rubric before = RubricReader.read(folder).orThrow();
        Path workbook = workbook(temporary.resolve("ours.xlsx"));
        RubricDraft draft = RubricDraft.read(workbook);
        Path again = temporary.resolve("again");

        RubricWriter.writeNew(draft, Map.of(), again);

        assertThat(draft.rubric().problems()).isEmpty();
        assertThat(draft.rubric().orThrow().reference()).isEqualTo(before.reference());
        assertThat(draft.rubric().orThrow().header().parent()).contains("pmdu-2003 1.0");
        assertThat(files(again)).containsExactly("removed.csv", "rubric.csv", "rules.csv");
        assertThat(again.resolve("rubric.csv")).hasSameTextualContentAs(folder.resolve("rubric.csv"));
        assertThat(again.resolve("removed.csv")).hasSameTextualContentAs(folder.resolve("removed.csv"));
        assertThat(RubricReader.read(again).orThrow().reference()).isEqualTo(before.reference());
    }

    @Test
    void itsWorkbookHasEachSheetWithNotesAndNoRowOfTheOther() throws IOException {
        RubricDraft draft = RubricDraft.read(workbook(temporary.resolve("ours.xlsx")));

        assertThat(sheet(draft, "Rules").records()).hasSize(3);
        assertThat(sheet(draft, "Items").records()).hasSize(2);
        assertThat(sheet(draft, "Removed").header()).containsExactly("sheet", "row", "because");
        assertThat(sheet(draft, "Removed").records()).hasSize(4);
        assertThat(sheet(draft, "Removed").records().get(1)).allMatch(note -> note.startsWith("ⓘ "));
    }

    @Test
    void theTemplateOfAWholeRubricHasAnEmptySheetForRowsToTakeOut() {
        byte[] template = RubricWriter.workbook(Rubrics.standard()).orThrow();

        RubricDraft draft = RubricDraft.read("a.xlsx", template);

        assertThat(sheet(draft, "Removed").records()).hasSize(2);
        assertThat(sheet(draft, "Rubric").records().get(1).get(1))
                .contains("extends", "pmdu-2003 1.0", "a folder or workbook beside this one");
    }

    @Test
    void isWrittenWholeWhereTheOtherIsNotFound() throws IOException {
        RubricWriter.write(Rubrics.standard(), temporary.resolve("base"));
        ours.extend("base");
        Path elsewhere = Files.createDirectory(temporary.resolve("elsewhere"));
        RubricDraft draft = RubricDraft.read(folder);

        RubricWriter.writeNew(draft, Map.of(), temporary.resolve("beside"));
        RubricWriter.writeNew(draft, Map.of(), elsewhere.resolve("whole"));

        assertThat(files(temporary.resolve("beside"))).doesNotContain("items.csv");
        assertThat(files(elsewhere.resolve("whole"))).contains("items.csv").doesNotContain("removed.csv");
        assertThat(RubricReader.read(elsewhere.resolve("whole")).orThrow().reference())
                .isEqualTo(draft.rubric().orThrow().reference());
    }

    @Test
    void whatGivesNoRubricIsNotWritten() throws IOException {
        ours.extend("nowhere");
        RubricDraft draft = RubricDraft.read(folder);

        assertThat(RubricWriter.workbook(draft, temporary.resolve("a.xlsx")).problems())
                .isEqualTo(draft.rubric().problems())
                .isNotEmpty();
        assertThatThrownBy(() -> RubricWriter.writeNew(draft, Map.of(), temporary.resolve("new")))
                .isInstanceOf(ProblemException.class);
        assertThat(temporary.resolve("new")).doesNotExist();
    }

    @Test
    void takesFurtherFilesAsTheyAre() throws IOException {
        byte[] labels = {1, 2, 3};

        RubricWriter.writeNew(RubricDraft.read(folder), Map.of("cy/items.csv", labels), temporary.resolve("new"));

        assertThat(temporary.resolve("new/cy/items.csv")).hasBinaryContent(labels);
    }
}
