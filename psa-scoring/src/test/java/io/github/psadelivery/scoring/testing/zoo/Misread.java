package io.github.psadelivery.scoring.testing.zoo;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Assessments as a wrong scorer would read them. */
final class Misread {

    private Misread() {}

    static Assessment with(Assessment assessment, List<Statement> statements) {
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }

    static Assessment only(Assessment assessment, Predicate<Statement> isKept) {
        return with(assessment, assessment.statements().stream().filter(isKept).toList());
    }

    /** A rating turned round on its scale: the worst is taken for the best. */
    static Assessment turnedRound(Assessment assessment, Rubric rubric, String id) {
        return with(
                assessment,
                assessment.statements().stream()
                        .map(statement -> statement.item().equals(id) ? turnedRound(statement, rubric) : statement)
                        .toList());
    }

    private static Statement turnedRound(Statement statement, Rubric rubric) {
        return statement.fold(
                rated -> {
                    Scale scale = rubric.required(rated.item()).requiredScale();
                    Optional<Level> level = scale.level(rated.level());
                    return level.isEmpty()
                            ? rated
                            : new Rated(
                                    rated.item(),
                                    scale.at(scale.size() - 1 - level.get().rank())
                                            .label(),
                                    rated.because(),
                                    rated.evidence());
                },
                none -> none);
    }

    /** What is missing is made up. */
    static Assessment filled(Assessment assessment, Rubric rubric, Function<Scale, Level> guess) {
        List<Statement> statements = new ArrayList<>(assessment.statements());
        for (Item item : rubric.items()) {
            boolean isMissing = item.kind() == ItemKind.AREA
                    && assessment.statementOn(item.id()).isEmpty();
            if (isMissing) {
                statements.add(
                        new Rated(item.id(), guess.apply(item.requiredScale()).label(), "", List.of()));
            }
        }
        return with(assessment, statements);
    }

    /** A set of raises with one of them a step lower. */
    static Map<Item, Level> aStepShort(Map<Item, Level> set) {
        Map<Item, Level> shorter = new LinkedHashMap<>(set);
        set.entrySet().stream().findFirst().ifPresent(entry -> {
            Scale scale = entry.getKey().requiredScale();
            shorter.put(entry.getKey(), scale.at(Math.max(0, entry.getValue().rank() - 1)));
        });
        return shorter;
    }

    /** Every rated item that is not at its best, at its best. */
    static Map<Item, Level> everythingAtBest(Assessment assessment, Rubric rubric) {
        Map<Item, Level> set = new LinkedHashMap<>();
        for (Item item : rubric.items()) {
            assessment.statementOn(item.id()).ifPresent(statement -> {
                Level best = item.requiredScale().best();
                if (statement instanceof Rated rated && !rated.level().equals(best.label())) {
                    set.put(item, best);
                }
            });
        }
        return set;
    }
}
