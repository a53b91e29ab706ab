package io.github.psadelivery.rules.table;

import io.github.psadelivery.rules.rubric.Question;
import io.github.psadelivery.rules.table.internal.Cells;
import io.github.psadelivery.rules.table.internal.Columns;
import io.github.psadelivery.rules.table.internal.Items;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code questions.csv}: the example questions of the areas. */
final class QuestionsTable {
    private static final List<String> COLUMNS = List.of("id", "item", "question", "source");

    private QuestionsTable() {}

    static List<Question> read(Sheet sheet, Items items, Problems problems) {
        new Columns(sheet, problems).check(COLUMNS);
        Map<String, Integer> rowById = new HashMap<>();
        List<Question> questions = new ArrayList<>();
        for (Cells cells : Cells.of(sheet, problems)) {
            String id = cells.id("id", rowById);
            Optional<String> item = items.item(cells, "item");
            String text = cells.filled("question");
            String source = cells.filled("source");
            if (cells.areGood()) {
                questions.add(new Question(id, item.orElseThrow(), text, source));
            }
        }
        return questions;
    }

    static Sheet write(List<Question> questions) {
        Stream<List<String>> rows = questions.stream()
                .map(question -> List.of(question.id(), question.item(), question.text(), question.source()));
        return new Sheet(
                RubricSheet.QUESTIONS.file(),
                Stream.concat(Stream.of(COLUMNS), rows).toList());
    }
}
