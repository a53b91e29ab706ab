package io.github.psadelivery.scoring.whatif;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario, and every assessment as it is and as it would be. Immutable.
 *
 * @param scenario what is supposed to land
 * @param lines a line for each assessment, in their order
 */
public record ScenarioAnswer(Scenario scenario, List<ScenarioLine> lines) {
    public ScenarioAnswer {
        lines = List.copyOf(lines);
    }

    /** The lines of the subjects that some action is about, whether it changes anything or not. */
    public List<ScenarioLine> named() {
        Set<String> subjects =
                scenario.actions().stream().map(Scenario.Action::subject).collect(Collectors.toUnmodifiableSet());
        return lines.stream()
                .filter(line ->
                        subjects.contains(line.base().assessment().subject().id()))
                .toList();
    }

    /** The actions on the subject of a line, in their order. */
    public List<Scenario.Action> actionsOn(ScenarioLine line) {
        String subject = line.base().assessment().subject().id();
        return scenario.actions().stream()
                .filter(action -> action.subject().equals(subject))
                .toList();
    }
}
