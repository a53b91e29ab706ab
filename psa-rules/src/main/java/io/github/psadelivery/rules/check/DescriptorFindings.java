package io.github.psadelivery.rules.check;

import static io.github.psadelivery.model.problem.ProblemCode.DESCRIPTOR_OF_ANOTHER_LEVEL;
import static io.github.psadelivery.model.problem.ProblemCode.SAME_DESCRIPTOR;

import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Descriptors that contradict the order of levels, as far as a program can know it without reading sense into words: one
 * text at two levels of an item, and a text that begins with the name of another level than its column's.
 */
final class DescriptorFindings {
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private DescriptorFindings() {}

    static List<Finding> find(Rubric rubric) {
        List<Finding> findings = new ArrayList<>();
        for (Item item : rubric.items()) {
            Map<String, Integer> rankByText = new HashMap<>();
            for (int rank = 0; rank < item.descriptors().size(); rank++) {
                Integer first = rankByText.putIfAbsent(plain(item.descriptors().get(rank)), rank);
                if (first != null) {
                    findings.add(same(rubric, item, first, rank));
                }
                anotherLevel(rubric, item, rank).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static Finding same(Rubric rubric, Item item, int first, int rank) {
        Scale scale = item.requiredScale();
        return Finding.ofItem(
                rubric,
                SAME_DESCRIPTOR,
                item.id(),
                Finding.levelColumn(rank),
                "“%s” and “%s” of %s have the same descriptor."
                        .formatted(scale.at(first).label(), scale.at(rank).label(), item.id()),
                "Say what makes the one better than the other.");
    }

    private static Optional<Finding> anotherLevel(Rubric rubric, Item item, int rank) {
        Scale scale = item.requiredScale();
        String text = item.descriptors().get(rank).strip();
        String own = scale.at(rank).label();
        return scale.levels().stream()
                .map(ScaleLevel::level)
                .filter(level -> level.rank() != rank)
                .map(Level::label)
                .filter(label -> begins(text, label) && !begins(text, own))
                .findFirst()
                .map(label -> Finding.ofItem(
                        rubric,
                        DESCRIPTOR_OF_ANOTHER_LEVEL,
                        item.id(),
                        Finding.levelColumn(rank),
                        "The descriptor of “%s” begins with “%s”.".formatted(own, label),
                        "Put the descriptors of the item in order, worst first."));
    }

    /** The name as a heading: with a colon or a dash after it. */
    private static boolean begins(String text, String label) {
        String after =
                text.length() > label.length() ? text.substring(label.length()).strip() : "";
        return text.regionMatches(true, 0, label, 0, label.length())
                && (after.startsWith(":") || after.startsWith("–") || after.startsWith("-"));
    }

    private static String plain(String text) {
        return NOT_LETTERS
                .matcher(text.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
