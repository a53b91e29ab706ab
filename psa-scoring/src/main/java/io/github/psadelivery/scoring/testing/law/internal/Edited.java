package io.github.psadelivery.scoring.testing.law.internal;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Assessments with something changed. */
public final class Edited {

    private Edited() {}

    /** The same assessment with other statements. */
    public static Assessment statements(Assessment assessment, List<Statement> statements) {
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                assessment.published(),
                assessment.corrections());
    }

    /** The same assessment with an item at a level, in its place if it was stated, else at the end. */
    public static Assessment rated(Assessment assessment, Item item, Level level) {
        List<Statement> statements = new ArrayList<>();
        Statement rating = new Rated(item.id(), level.label(), "", List.of());
        boolean isThere = false;
        for (Statement statement : assessment.statements()) {
            boolean isIt = statement.item().equals(item.id());
            statements.add(isIt ? rating : statement);
            isThere |= isIt;
        }
        if (!isThere) {
            statements.add(rating);
        }
        return statements(assessment, statements);
    }

    /** The same assessment with nothing stated about these items. */
    public static Assessment without(Assessment assessment, List<Item> items) {
        List<String> ids = items.stream().map(Item::id).toList();
        return statements(
                assessment,
                assessment.statements().stream()
                        .filter(statement -> !ids.contains(statement.item()))
                        .toList());
    }

    /** The level that is stated of an item; empty if none is, or the scale does not know it. */
    public static Optional<Level> level(Assessment assessment, Item item) {
        return assessment
                .statementOn(item.id())
                .flatMap(statement ->
                        statement.fold(rated -> item.requiredScale().level(rated.level()), none -> Optional.empty()));
    }

    /** Whether an item is called not applicable. */
    public static boolean isNotApplicable(Assessment assessment, Item item) {
        return assessment
                .statementOn(item.id())
                .filter(NotApplicable.class::isInstance)
                .isPresent();
    }

    /** The items that are rated, in the order of the rubric. */
    public static List<Item> rated(Rubric rubric, Assessment assessment) {
        return rubric.items().stream()
                .filter(item ->
                        item.scale().isPresent() && level(assessment, item).isPresent())
                .toList();
    }
}
