package io.github.psadelivery.rules.language;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_ID;
import static io.github.psadelivery.model.problem.ProblemCode.RUB_NOT_READABLE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_ITEM;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_RUBRIC_LEVEL;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SCALE;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.language.RubricLabels.LevelCode;
import io.github.psadelivery.rules.language.RubricLabels.Words;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.CsvSheet;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the two files of a language, and tells all that is wrong with them. */
final class LabelsReader {
    private static final String REVIEW = "review";

    private final Rubric rubric;
    private final Locale language;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> labelByItem = new HashMap<>();
    private final Map<LevelCode, Words> wordsByLevel = new HashMap<>();
    private final Set<String> reviews = new LinkedHashSet<>();

    LabelsReader(Rubric rubric, Locale language) {
        this.rubric = rubric;
        this.language = language;
    }

    Checked<RubricLabels> read(SheetSource files) {
        sheet(files, "items.csv").ifPresent(this::readItems);
        sheet(files, "scales.csv").ifPresent(this::readScales);
        return problems.stream().anyMatch(Problem::isError)
                ? Checked.rejected(problems)
                : Checked.of(labels(), problems);
    }

    private RubricLabels labels() {
        return new RubricLabels(Optional.of(language), labelByItem, wordsByLevel, List.copyOf(reviews));
    }

    private Optional<Sheet> sheet(SheetSource files, String name) {
        String file = language.toLanguageTag() + "/" + name;
        try {
            Optional<Checked<Sheet>> read = files.bytes(file).map(bytes -> CsvSheet.read(file, bytes));
            read.ifPresent(checked -> problems.addAll(checked.problems()));
            return read.flatMap(Checked::value);
        } catch (IOException e) {
            problems.add(new Problem(
                    RUB_NOT_READABLE,
                    new Place.Whole(file),
                    "The file is there and cannot be read.",
                    "Check that it is a file, and that you may read it."));
            return Optional.empty();
        }
    }

    private void readItems(Sheet sheet) {
        Problems found = new Problems();
        new Columns(sheet, found).check(List.of("id", "label", REVIEW));
        Map<String, Integer> rowById = new HashMap<>();
        for (Cells cells : Cells.of(sheet, found)) {
            String id = cells.id("id", rowById);
            String label = cells.filled("label");
            if (!id.isEmpty() && rubric.item(id).isEmpty()) {
                cells.report(
                        UNKNOWN_RUBRIC_ITEM,
                        "id",
                        "The rubric has no item “%s”.".formatted(id),
                        oneOf(rubric.items().stream().map(Item::id).toList()));
            }
            if (cells.areGood()) {
                labelByItem.put(id, label);
                review(cells);
            }
        }
        problems.addAll(found.inOrder(Map.of()));
    }

    private void readScales(Sheet sheet) {
        Problems found = new Problems();
        new Columns(sheet, found).check(List.of("scale", "code", "label", "or worse", REVIEW));
        for (Cells cells : Cells.of(sheet, found)) {
            String code = cells.filled("code");
            Words words = new Words(cells.filled("label"), cells.filled("or worse"));
            Optional<LevelCode> level = scale(cells).flatMap(scale -> level(cells, scale, code));
            if (level.isPresent() && cells.areGood()) {
                if (wordsByLevel.putIfAbsent(level.get(), words) != null) {
                    cells.report(
                            DUPLICATE_ID,
                            "code",
                            "The level “%s” stands there twice.".formatted(code),
                            "Keep one row.");
                }
                review(cells);
            }
        }
        problems.addAll(found.inOrder(Map.of()));
    }

    private Optional<Scale> scale(Cells cells) {
        String id = cells.filled("scale");
        List<Scale> scales = rubric.tables().scales();
        Optional<Scale> scale =
                scales.stream().filter(one -> one.id().equals(id)).findFirst();
        if (!id.isEmpty() && scale.isEmpty()) {
            cells.report(
                    UNKNOWN_SCALE,
                    "scale",
                    "The rubric has no scale “%s”.".formatted(id),
                    oneOf(scales.stream().map(Scale::id).toList()));
        }
        return scale;
    }

    private static Optional<LevelCode> level(Cells cells, Scale scale, String code) {
        List<String> codes =
                scale.levels().stream().map(ScaleLevel::level).map(Level::code).toList();
        if (!code.isEmpty() && !codes.contains(code)) {
            cells.report(
                    UNKNOWN_RUBRIC_LEVEL,
                    "code",
                    "The scale %s has no level “%s”.".formatted(scale, code),
                    oneOf(codes));
        }
        return Optional.of(new LevelCode(scale.id(), code));
    }

    private void review(Cells cells) {
        Optional.of(cells.text(REVIEW)).filter(text -> !text.isEmpty()).ifPresent(reviews::add);
    }

    private static String oneOf(List<String> words) {
        return "Write one of these: %s.".formatted(String.join(", ", words));
    }
}
