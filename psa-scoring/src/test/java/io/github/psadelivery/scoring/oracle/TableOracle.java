package io.github.psadelivery.scoring.oracle;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A plain reading of {@code rules.csv} and {@code items.csv}, to hold the engine against. It starts from assessments and
 * shares no code with the tallies: it reads the raw cells itself and counts statements one by one.
 */
public final class TableOracle {
    private static final List<String> RATING = List.of("Red", "Amber/Red", "Amber/Green", "Green");
    private static final Map<String, List<String>> LEVELS_BY_SCALE = Map.of(
            "rating", RATING,
            "challenge", List.of("High", "Medium", "Low"),
            "stage", List.of("Policy development", "Implementation", "Embedding change", "Irreversible progress"),
            "recent performance", List.of("Below path", "Near path", "On path", "Above path"));

    private final String changedRule;
    private final String changedTo;
    private final List<NamedCsvRecord> rules;
    private final Map<String, String> parentByItem = new HashMap<>();
    private final Map<String, String> scaleByItem = new HashMap<>();

    /** The level of a judgement, the rules that hold it there and those that apply without doing so. */
    public record Answer(String level, List<String> binding, List<String> others) {}

    public TableOracle() {
        this("", "");
    }

    /** The same tables, with another word in the column {@code at least} of one rule. */
    public TableOracle(String changedRule, String atLeast) {
        this.changedRule = changedRule;
        this.changedTo = atLeast;
        rules = records("rules.csv");
        for (NamedCsvRecord item : records("items.csv")) {
            parentByItem.put(item.getField("id"), item.getField("parent"));
            scaleByItem.put(item.getField("id"), item.getField("scale"));
        }
    }

    private static List<NamedCsvRecord> records(String file) {
        String path = "/rubrics/pmdu-2003/" + file;
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(TableOracle.class.getResourceAsStream(path)), StandardCharsets.UTF_8);
                CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text)) {
            return reader.stream().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public Answer answer(String judgement, Assessment assessment) {
        List<String> levels = levels(judgement);
        String lowest = levels.get(levels.size() - 1);
        Map<String, String> ceilingByRule = new HashMap<>();
        List<String> applied = new ArrayList<>();
        for (NamedCsvRecord rule : rules) {
            if (rule.getField("judgement").equals(judgement) && applies(rule, assessment)) {
                String ceiling = rule.getField("no better than");
                applied.add(rule.getField("rule"));
                ceilingByRule.put(rule.getField("rule"), ceiling);
                lowest = levels.indexOf(ceiling) < levels.indexOf(lowest) ? ceiling : lowest;
            }
        }
        String level = lowest;
        return new Answer(
                level,
                applied.stream()
                        .filter(rule -> level.equals(ceilingByRule.get(rule)))
                        .toList(),
                applied.stream()
                        .filter(rule -> !level.equals(ceilingByRule.get(rule)))
                        .toList());
    }

    private boolean applies(NamedCsvRecord rule, Assessment assessment) {
        String atLeast = rule.getField("rule").equals(changedRule) ? changedTo : rule.getField("at least");
        return holds(atLeast, rule.getField("of"), rule.getField("rated (or worse)"), assessment)
                && (rule.getField("and at least").isEmpty()
                        || holds(
                                rule.getField("and at least"),
                                rule.getField("and of"),
                                rule.getField("and rated (or worse)"),
                                assessment));
    }

    private boolean holds(String atLeast, String of, String level, Assessment assessment) {
        int base = 0;
        int count = 0;
        for (String item : parentByItem.keySet()) {
            boolean looked = of.startsWith("areas of ") ? isAreaBeneath(item, of.substring(9)) : item.equals(of);
            Statement statement = assessment.statementOn(item).orElse(null);
            if (looked && !(statement instanceof NotApplicable)) {
                base++;
                count += statement instanceof Rated rated && isAsBad(item, rated.level(), level) ? 1 : 0;
            }
        }
        return isEnough(atLeast, count, base);
    }

    private boolean isAsBad(String item, String level, String limit) {
        return levels(item).indexOf(level) <= levels(item).indexOf(limit);
    }

    private boolean isAreaBeneath(String item, String heading) {
        if (parentByItem.containsValue(item)) {
            return false;
        }
        String above = item;
        while (above != null && !above.isEmpty()) {
            above = parentByItem.get(above);
            if (heading.equals(above)) {
                return true;
            }
        }
        return false;
    }

    private List<String> levels(String item) {
        return Objects.requireNonNull(LEVELS_BY_SCALE.get(Objects.requireNonNull(scaleByItem.get(item))));
    }

    /** Shares by decimal division, where the engine multiplies crosswise. */
    private static boolean isEnough(String atLeast, int count, int base) {
        if (atLeast.matches("\\d+")) {
            return count >= Integer.parseInt(atLeast);
        }
        if (base == 0) {
            return false;
        }
        BigDecimal share = BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), MathContext.DECIMAL64);
        return switch (atLeast) {
            case "half" -> share.compareTo(new BigDecimal("0.5")) >= 0;
            case "over half" -> share.compareTo(new BigDecimal("0.5")) > 0;
            default -> throw new IllegalStateException("The oracle cannot read “" + atLeast + "”. Teach it.");
        };
    }
}
