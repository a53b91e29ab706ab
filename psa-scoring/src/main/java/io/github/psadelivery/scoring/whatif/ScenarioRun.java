package io.github.psadelivery.scoring.whatif;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Nearest;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Runs scenarios over many assessments: what is, and beside it what would be. An action on an item that is not stated
 * states it; one on an area that does not apply changes nothing.
 *
 * <p>Errors: assessments that cannot be scored, and actions on a subject, item or level that is not there, are told as
 * problems, all at once.
 *
 * <p>Thread-safety: immutable and safe.
 */
public final class ScenarioRun {
    private final PsaScorer scorer;

    private ScenarioRun(PsaScorer scorer) {
        this.scorer = scorer;
    }

    /** Runs by a scorer. */
    public static ScenarioRun by(PsaScorer scorer) {
        return new ScenarioRun(scorer);
    }

    /** Runs a scenario; the lines are in the order of the assessments, with those that nothing changes among them. */
    public Checked<List<ScenarioLine>> run(Scenario scenario, List<Assessment> assessments) {
        List<Problem> problems = new ArrayList<>(unknownSubjects(scenario, assessments));
        List<Scored> bases = new ArrayList<>();
        for (Assessment assessment : assessments) {
            Result base = scorer.score(assessment);
            if (base instanceof Rejected rejected) {
                problems.addAll(rejected.problems());
            } else {
                bases.add(base.orThrow());
            }
        }
        return checked(lines(scenario, bases, problems), problems);
    }

    /**
     * Runs a scenario over what was scored already, which spares scoring it again for each of many scenarios. The lines are in
     * the order of the bases, with those that nothing changes among them.
     *
     * @throws IllegalArgumentException if a base was scored by another rubric
     */
    public Checked<List<ScenarioLine>> runOn(List<Scored> bases, Scenario scenario) {
        for (Scored base : bases) {
            if (!base.rubric().equals(scorer.rubric().reference())) {
                throw new IllegalArgumentException(
                        """
                        A scenario runs by one rubric, %s, and %s was scored by %s.
                        Score all of them by one rubric.""".formatted(scorer.rubric(), base.assessment().name(), base.rubric()));
            }
        }
        List<Problem> problems = new ArrayList<>(
                unknownSubjects(scenario, bases.stream().map(Scored::assessment).toList()));
        return checked(lines(scenario, bases, problems), problems);
    }

    private static Checked<List<ScenarioLine>> checked(List<ScenarioLine> lines, List<Problem> problems) {
        return problems.isEmpty() ? Checked.of(lines, List.of()) : Checked.rejected(problems);
    }

    private static List<Problem> unknownSubjects(Scenario scenario, List<Assessment> assessments) {
        Set<String> known = new LinkedHashSet<>();
        assessments.forEach(assessment -> known.add(assessment.subject().id()));
        return scenario.actions().stream()
                .map(Scenario.Action::subject)
                .distinct()
                .filter(subject -> !known.contains(subject))
                .map(subject -> new Problem(
                        ProblemCode.SUBJECT_NOT_ASSESSED,
                        new Place.Whole(scenario.name()),
                        "Nothing is assessed under “%s”.".formatted(subject),
                        Nearest.to(subject, known)
                                .map("Write %s?"::formatted)
                                .orElse("Name the subject of one of the assessments.")))
                .toList();
    }

    private List<ScenarioLine> lines(Scenario scenario, List<Scored> bases, List<Problem> problems) {
        Map<String, List<Scenario.Action>> actionsBySubject =
                scenario.actions().stream().collect(Collectors.groupingBy(Scenario.Action::subject));
        List<ScenarioLine> lines = new ArrayList<>();
        for (Scored base : bases) {
            String subject = base.assessment().subject().id();
            lines.add(line(base, actionsBySubject.getOrDefault(subject, List.of()), problems));
        }
        return lines;
    }

    private ScenarioLine line(Scored base, List<Scenario.Action> actions, List<Problem> problems) {
        Assessment assessment = base.assessment();
        Map<String, LevelChange> changeByItem = new LinkedHashMap<>();
        for (Scenario.Action action : actions) {
            Optional<Item> item = item(action, assessment, problems);
            item.flatMap(found -> change(found, action.level(), assessment))
                    .ifPresent(change -> changeByItem.merge(action.item(), change, ScenarioRun::better));
        }
        if (changeByItem.isEmpty()) {
            return new ScenarioLine(base, base, List.of());
        }
        Map<String, Level> levelByItem = new LinkedHashMap<>();
        changeByItem.forEach((item, change) -> levelByItem.put(item, change.to()));
        Result result = scorer.score(Asked.with(assessment, levelByItem));
        if (result instanceof Rejected rejected) {
            problems.addAll(rejected.problems());
        }
        return new ScenarioLine(
                base, result instanceof Scored scored ? scored : base, List.copyOf(changeByItem.values()));
    }

    private static LevelChange better(LevelChange one, LevelChange other) {
        return one.to().isWorseThan(other.to()) ? other : one;
    }

    /** The item of an action, if it is there and rated on the scale of the level. */
    private Optional<Item> item(Scenario.Action action, Assessment assessment, List<Problem> problems) {
        Optional<Item> found = scorer.rubric()
                .item(action.item())
                .filter(item -> item.scale()
                        .filter(scale -> scale.levels().stream()
                                .anyMatch(step -> step.level().equals(action.level())))
                        .isPresent());
        if (found.isEmpty()) {
            Level level = action.level();
            problems.addAll(scorer.check(Asked.with(assessment, Map.of(action.item(), level))));
        }
        return found;
    }

    private static Optional<LevelChange> change(Item item, Level to, Assessment assessment) {
        Optional<Level> stated = assessment
                .statementOn(item.id())
                .flatMap(statement ->
                        statement.fold(rated -> item.requiredScale().level(rated.level()), none -> Optional.empty()));
        boolean isOut = assessment.statementOn(item.id()).stream().anyMatch(NotApplicable.class::isInstance);
        LevelChange change =
                new LevelChange(item, stated.orElse(item.requiredScale().worst()), to, stated.isEmpty());
        boolean isNothing = isOut || (stated.isPresent() && change.steps() <= 0);
        return isNothing ? Optional.empty() : Optional.of(change);
    }
}
