package io.github.psadelivery.scoring.difference;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two assessments of one item, and every assessment between them that has some factors of the one, some of the other. */
final class Mixture {
    /** Stands for the likelihood, whatever a rubric calls it. */
    static final String LIKELIHOOD = "";

    private static final String NOT_APPLICABLE = "not applicable";

    private final Scored older;
    private final Scored newer;
    private final Map<String, Pair> pairByItem = new TreeMap<>();

    /** What both say of one item. */
    private record Pair(Optional<Statement> older, Optional<Statement> newer) {
        boolean isInBoth() {
            return older.isPresent() && newer.isPresent();
        }
    }

    Mixture(Scored older, Scored newer) {
        this.older = older;
        this.newer = newer;
        Map<String, Statement> was = byItem(older.assessment());
        Map<String, Statement> is = byItem(newer.assessment());
        Set<String> items = new TreeSet<>(was.keySet());
        items.addAll(is.keySet());
        items.forEach(item ->
                pairByItem.put(item, new Pair(Optional.ofNullable(was.get(item)), Optional.ofNullable(is.get(item)))));
    }

    private static Map<String, Statement> byItem(Assessment assessment) {
        Map<String, Statement> statementByItem = new HashMap<>();
        assessment.statements().forEach(statement -> statementByItem.put(statement.item(), statement));
        return statementByItem;
    }

    /** What the two say differently. */
    List<InputChange> changes() {
        List<InputChange> changes = new ArrayList<>();
        pairByItem.forEach((item, pair) -> {
            Optional<String> from = pair.older().map(statement -> words(statement, older));
            Optional<String> to = pair.newer().map(statement -> words(statement, newer));
            if (!from.equals(to)) {
                changes.add(new InputChange(item, pair.isInBoth() ? Factor.RATINGS : Factor.MISSING_DATA, from, to));
            }
        });
        return changes;
    }

    private static String words(Statement statement, Scored scored) {
        return statement.fold(
                rated -> scored.usedRubric()
                        .required(rated.item())
                        .requiredScale()
                        .level(rated.level())
                        .map(Level::label)
                        .orElseThrow(),
                none -> NOT_APPLICABLE);
    }

    /** The factors in which the two differ. */
    Set<Factor> differing() {
        Set<Factor> differing = EnumSet.noneOf(Factor.class);
        changes().forEach(change -> differing.add(change.factor()));
        if (!older.rubric().hash().equals(newer.rubric().hash())) {
            differing.add(Factor.RUBRIC);
        }
        return differing;
    }

    /** The assessment with the newer one's ratings or gaps, and what else is left of the older one's. */
    Assessment of(Set<Factor> changed) {
        boolean isNewRatings = changed.contains(Factor.RATINGS);
        boolean isNewGaps = changed.contains(Factor.MISSING_DATA);
        List<Statement> statements = new ArrayList<>();
        for (Pair pair : pairByItem.values()) {
            boolean isNew = pair.isInBoth() ? isNewRatings : isNewGaps;
            (isNew ? pair.newer() : pair.older()).ifPresent(statements::add);
        }
        Assessment assessment = newer.assessment();
        return new Assessment(
                assessment.subject(),
                assessment.date(),
                assessment.assessor(),
                statements,
                Optional.empty(),
                assessment.corrections());
    }

    /** The outcome of a judgement or the likelihood; empty where the rubric has no such judgement. */
    static Optional<Outcome> outcome(Scored scored, String item) {
        return item.equals(LIKELIHOOD)
                ? Optional.of(scored.likelihood())
                : scored.judgements().stream()
                        .filter(result -> result.judgement().id().equals(item))
                        .findFirst()
                        .map(result -> result.outcome());
    }
}
