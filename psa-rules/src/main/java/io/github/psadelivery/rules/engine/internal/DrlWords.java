package io.github.psadelivery.rules.engine.internal;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.cap.Selection;
import io.github.psadelivery.rules.drl.FreeDrl;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Warns of words in free DRL that no tally has: a rule that asks for {@code of == "capicity"} compiles, never fires, and
 * nobody would hear of it.
 */
final class DrlWords {
    private static final Pattern COMPARED = Pattern.compile("\\b(of|level)\\s*==\\s*\"([^\"]*)\"");

    private final Rubric rubric;
    private final FreeDrl drl;

    DrlWords(Rubric rubric, FreeDrl drl) {
        this.rubric = rubric;
        this.drl = drl;
    }

    List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>();
        List<String> lines = drl.text().lines().toList();
        for (int line = 0; line < lines.size(); line++) {
            Matcher compared = COMPARED.matcher(lines.get(line));
            while (compared.find()) {
                List<String> known = compared.group(1).equals("of") ? selections() : levels();
                if (!known.contains(compared.group(2))) {
                    warnings.add(warning(line + 1, compared.group(2), known));
                }
            }
        }
        return warnings;
    }

    private List<String> selections() {
        return rubric.items().stream()
                .flatMap(item -> Stream.of(item.id(), new Selection.AreasOf(item.id()).toString()))
                .toList();
    }

    private List<String> levels() {
        return rubric.items().stream()
                .map(Item::scale)
                .flatMap(scale -> scale.map(Scale::levels).orElse(List.of()).stream())
                .map(ScaleLevel::level)
                .map(level -> level.label())
                .distinct()
                .toList();
    }

    private Problem warning(int line, String word, List<String> known) {
        return new Problem(
                ProblemCode.DRL_UNKNOWN_TALLY,
                new Place.Line(drl.file(), line),
                "No tally has “%s”, so this rule never applies.".formatted(word),
                Nearest.to(word, known)
                        .map("Write “%s”?"::formatted)
                        .orElse("Look into the rubric's own rules.drl for the words that tallies have."));
    }
}
