package io.github.psadelivery.scoring.cli.question;

import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.scoring.cli.internal.Console;
import io.github.psadelivery.scoring.wording.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a user writes of a rubric's items and levels: costs such as {@code PL.2.1=3}, and the level to reach. */
final class Written {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,10})?");

    private final Rubric rubric;
    private final Console console;
    private final Wording wording;

    Written(Rubric rubric, Console console) {
        this.rubric = rubric;
        this.console = console;
        this.wording = console.wording();
    }

    /** Gives the amount by item, and refuses what is none. */
    Map<String, BigDecimal> amounts(List<String> words) {
        Map<String, BigDecimal> amountByItem = new LinkedHashMap<>();
        words.forEach(word -> take(word, amountByItem));
        return amountByItem;
    }

    private void take(String word, Map<String, BigDecimal> amountByItem) {
        int equals = word.lastIndexOf('=');
        String item = equals < 0 ? word : word.substring(0, equals).strip();
        String number = equals < 0 ? "" : word.substring(equals + 1).strip();
        if (!NUMBER.matcher(number).matches()) {
            console.refuse(wording.text("cli.number", word));
        } else if (!ids().contains(item)) {
            String advice = Nearest.to(item, ids())
                    .map(id -> wording.text("cli.nearest", id))
                    .orElseGet(() -> wording.text("cli.items", String.join(", ", ids())));
            console.refuse(wording.text("cli.noitem", item, rubric.header().id(), advice));
        } else {
            amountByItem.put(item, new BigDecimal(number));
        }
    }

    private List<String> ids() {
        return rubric.items().stream()
                .filter(item -> item.kind() != ItemKind.GROUP && item.kind() != ItemKind.LIKELIHOOD)
                .map(Item::id)
                .toList();
    }

    /** Gives the level of the likelihood that a word means, or refuses it. */
    Optional<Level> level(String word) {
        Scale scale = rubric.likelihood().requiredScale();
        Optional<Level> level = scale.level(word);
        if (level.isEmpty()) {
            String advice = Nearest.to(word, scale.words())
                    .map(near -> wording.text("cli.nearest", near))
                    .orElseGet(() -> wording.text("cli.levels", String.join(", ", scale.words())));
            console.refuse(wording.text("cli.nolevel", word, rubric.likelihood().id(), advice));
        }
        return level;
    }
}
