package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The ways in which an assessment can be completed: every area, and every input that counts where it is not stated, gets
 * a level. Areas that do not apply stay so, and an input that caps nothing where it is not stated stays out.
 */
public final class Completions {
    private static final int MOST = 64;
    private static final int BY_CHANCE = 24;

    private final Assessment assessment;
    private final List<Item> missing;

    public Completions(Rubric rubric, Assessment assessment) {
        this.assessment = assessment;
        this.missing = rubric.items().stream()
                .filter(item ->
                        item.kind() == ItemKind.AREA || (item.kind() == ItemKind.INPUT && !item.uncappedIfNotStated()))
                .filter(item -> assessment.statementOn(item.id()).isEmpty())
                .toList();
    }

    /** Everything missing at its worst. */
    public Assessment worst() {
        return completed(item -> item.requiredScale().worst());
    }

    /** Everything missing at its best. */
    public Assessment best() {
        return completed(item -> item.requiredScale().best());
    }

    /** Every completion, or both ends and {@value #BY_CHANCE} drawn ones where there are more than {@value #MOST}. */
    public List<Assessment> some() {
        double count = missing.stream()
                .mapToDouble(item -> item.requiredScale().size())
                .reduce(1, (one, other) -> one * other);
        return count <= MOST ? all((int) count) : drawn();
    }

    private List<Assessment> all(int count) {
        List<Assessment> all = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int[] rest = {number};
            all.add(completed(item -> {
                Scale scale = item.requiredScale();
                Level level = scale.at(rest[0] % scale.size());
                rest[0] /= scale.size();
                return level;
            }));
        }
        return all;
    }

    private List<Assessment> drawn() {
        SplittableRandom random = new SplittableRandom(missing.size());
        return Stream.concat(
                        Stream.of(worst(), best()),
                        Stream.generate(() -> completed(item -> item.requiredScale()
                                        .at(random.nextInt(item.requiredScale().size()))))
                                .limit(BY_CHANCE))
                .toList();
    }

    private Assessment completed(Function<Item, Level> level) {
        List<Statement> statements = new ArrayList<>(assessment.statements());
        missing.forEach(
                item -> statements.add(new Rated(item.id(), level.apply(item).label(), "", List.of())));
        return Edited.statements(assessment, statements);
    }
}
