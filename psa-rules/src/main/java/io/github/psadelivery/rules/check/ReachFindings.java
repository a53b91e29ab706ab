package io.github.psadelivery.rules.check;

import static io.github.psadelivery.model.problem.ProblemCode.HEADING_WITHOUT_RULE;
import static io.github.psadelivery.model.problem.ProblemCode.LEVEL_NOT_REACHED;
import static io.github.psadelivery.model.problem.ProblemCode.NEVER_FELT;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_MANY_STATES;

import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Levels that nothing reaches, and items whose ratings nothing feels; what follows from another finding is not told. */
final class ReachFindings {
    private final Rubric rubric;
    private final List<JudgementWalk> walks;
    private final Set<String> lookedAt;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> told = new HashSet<>();

    ReachFindings(Rubric rubric, List<JudgementWalk> walks) {
        this.rubric = rubric;
        this.walks = walks;
        this.lookedAt = rubric.tables().caps().stream()
                .flatMap(cap -> cap.conditions().stream())
                .flatMap(condition -> rubric.members(condition.of()).stream())
                .map(Item::id)
                .collect(Collectors.toSet());
    }

    List<Finding> find() {
        for (JudgementWalk walk : walks) {
            Item judgement = walk.judgement();
            if (rubric.caps(judgement.id()).isEmpty()) {
                tellHeading(
                        judgement,
                        "No rule is about %s, so it is always “%s”."
                                .formatted(
                                        judgement.id(),
                                        judgement.requiredScale().best().label()));
            } else {
                walk.judgement().requiredScale().levels().forEach(level -> checkReached(walk, level));
            }
            checkSize(walk);
        }
        rubric.items().forEach(this::checkFelt);
        return findings;
    }

    private void checkSize(JudgementWalk walk) {
        if (!walk.summary().isWhole()) {
            findings.add(Finding.ofItem(
                    rubric,
                    TOO_MANY_STATES,
                    walk.judgement().id(),
                    "id",
                    "%s has too many states to look at each; a sample of %s was looked at."
                            .formatted(walk.judgement().id(), walk.summary().states()),
                    "Name fewer areas one by one in its rules, or know that the check is not complete."));
        }
    }

    private void checkReached(JudgementWalk walk, ScaleLevel level) {
        if (!walk.isReached(level.level())) {
            String sample = walk.summary().isWhole()
                    ? ""
                    : " in a sample of %s states".formatted(walk.summary().states());
            findings.add(Finding.ofItem(
                    rubric,
                    LEVEL_NOT_REACHED,
                    walk.judgement().id(),
                    Finding.levelColumn(level.level().rank()),
                    "No ratings%s make %s “%s”."
                            .formatted(
                                    sample, walk.judgement().id(), level.level().label()),
                    "Add a rule that gives this level, or change one that is too low."));
        }
    }

    private void checkFelt(Item item) {
        boolean isAboveTold = item.parent().filter(told::contains).isPresent() && item.kind() != ItemKind.JUDGEMENT;
        if (isAboveTold) {
            told.add(item.id());
        } else if (item.kind() == ItemKind.GROUP) {
            boolean isLookedAt = rubric.areas(item.id()).stream().anyMatch(area -> lookedAt.contains(area.id()));
            if (!isLookedAt) {
                tellHeading(item, "No rule looks at an area of %s.".formatted(item.id()));
            }
        } else if (item.kind() != ItemKind.LIKELIHOOD && !isFelt(item)) {
            findings.add(Finding.ofItem(
                    rubric,
                    NEVER_FELT,
                    item.id(),
                    "id",
                    "No rule ever gives another outcome because of %s.".formatted(item.id()),
                    "Add a rule that looks at it, or take the row out."));
        }
    }

    /** Where only a sample was looked at, an item counts as felt that some rule looks at. */
    private boolean isFelt(Item item) {
        boolean isSample = walks.stream().anyMatch(walk -> !walk.summary().isWhole());
        boolean isUnderUncapped = rubric.caps(rubric.likelihood().id()).isEmpty()
                && item.parent().isPresent()
                && item.parent().get().equals(rubric.likelihood().id());
        return isUnderUncapped
                || walks.stream().anyMatch(walk -> walk.isFelt(item.id()))
                || (isSample && lookedAt.contains(item.id()));
    }

    private void tellHeading(Item heading, String message) {
        told.add(heading.id());
        findings.add(Finding.ofItem(
                rubric,
                HEADING_WITHOUT_RULE,
                heading.id(),
                "id",
                message,
                "Add a rule that looks at its areas, or take the heading out."));
    }
}
