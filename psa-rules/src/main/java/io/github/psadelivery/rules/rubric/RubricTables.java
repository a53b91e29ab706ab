package io.github.psadelivery.rules.rubric;

import io.github.psadelivery.rules.cap.Cap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a rubric's tables as values, each list in the order of its table.
 *
 * @param items parents before children; the first is the likelihood
 * @param rows where the rows of items and rules stand, for problems that tell of them
 */
public record RubricTables(
        List<Scale> scales,
        List<Item> items,
        List<Question> questions,
        List<Cap> caps,
        List<Coverage> coverage,
        List<Measure> measures,
        List<WorkedCase> cases,
        List<Silencing> silencings,
        Rows rows) {

    public RubricTables {
        scales = List.copyOf(scales);
        items = List.copyOf(items);
        questions = List.copyOf(questions);
        caps = List.copyOf(caps);
        coverage = List.copyOf(coverage);
        measures = List.copyOf(measures);
        cases = List.copyOf(cases);
        silencings = List.copyOf(silencings);
    }

    /** Tables that come from no sheets: their rows are numbered as if they were written, and nothing is silenced. */
    public RubricTables(
            List<Scale> scales,
            List<Item> items,
            List<Question> questions,
            List<Cap> caps,
            List<Coverage> coverage,
            List<Measure> measures,
            List<WorkedCase> cases) {
        this(scales, items, questions, caps, coverage, measures, cases, List.of(), Rows.asWritten(items, caps));
    }

    /**
     * The numbers of rows as a spreadsheet shows them: the header is 1.
     *
     * @param rowByItem the row of {@code items.csv} by the item's id
     * @param rowByRule the row of {@code rules.csv} by the rule's id
     */
    public record Rows(Map<String, Integer> rowByItem, Map<String, Integer> rowByRule) {
        public Rows {
            rowByItem = Map.copyOf(rowByItem);
            rowByRule = Map.copyOf(rowByRule);
        }

        private static Rows asWritten(List<Item> items, List<Cap> caps) {
            return new Rows(
                    numbered(items.stream().map(Item::id).toList()),
                    numbered(caps.stream().map(Cap::id).toList()));
        }

        private static Map<String, Integer> numbered(List<String> ids) {
            Map<String, Integer> rowById = new HashMap<>();
            ids.forEach(id -> rowById.put(id, rowById.size() + 2));
            return rowById;
        }
    }
}
