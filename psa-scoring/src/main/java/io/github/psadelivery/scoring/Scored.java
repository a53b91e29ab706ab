package io.github.psadelivery.scoring;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.scoring.explanation.AreaTally;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.internal.FixedList;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.outcome.PanelOverride;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A scored assessment: the likelihood of delivery, the judgements it rests on, and the reasons for each.
 *
 * @param assessment what was scored
 * @param usedRubric the rubric that was asked
 * @param derivedLikelihood what the rubric gives, with reasons for each end
 * @param judgements each judgement, in the order of the rubric
 * @param override the published or panel's likelihood where it is outside what the rubric gives
 * @param unknownInputs inputs that nothing was stated about and that therefore cap nothing, such as recent performance
 * @param isBoundsProved whether the ends of open outcomes are proved; they are not where free DRL was asked
 */
public record Scored(
        Assessment assessment,
        Rubric usedRubric,
        Derived derivedLikelihood,
        List<JudgementResult> judgements,
        Optional<PanelOverride> override,
        List<Item> unknownInputs,
        boolean isBoundsProved)
        implements Result {

    public Scored {
        judgements = FixedList.copyOf(judgements);
        unknownInputs = FixedList.copyOf(unknownInputs);
    }

    @Override
    public RubricReference rubric() {
        return usedRubric.reference();
    }

    /** The likelihood that the rubric gives. */
    public Outcome likelihood() {
        return derivedLikelihood.outcome();
    }

    /** The judgement with this id, or an exception that names those there are. */
    public JudgementResult judgement(String id) {
        return judgements.stream()
                .filter(result -> result.judgement().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("""
                        %s is no judgement of this rubric.
                        Ask for one of %s.""".formatted(
                                id,
                                judgements.stream()
                                        .map(result -> result.judgement().id())
                                        .toList())));
    }

    /** Whether the likelihood rests on a derived judgement that is provisional. */
    public boolean isProvisional() {
        return judgements.stream().anyMatch(result -> result.provisional().isPresent());
    }

    /** The published or panel's level; empty where none was stated. */
    public Optional<Level> published() {
        return assessment
                .published()
                .flatMap(published -> usedRubric.likelihood().requiredScale().level(published.level()));
    }

    /**
     * The ids of all rules that bind, at either end: those of the likelihood first, then judgement by judgement. Where a
     * judgement is stated, the rules that derive another one beside it bind nothing.
     */
    public List<String> bindingRules() {
        Set<String> ids = new LinkedHashSet<>();
        addBinding(derivedLikelihood, ids);
        judgements.stream()
                .filter(result -> result.stated().isEmpty())
                .forEach(result -> result.derived().ifPresent(derived -> addBinding(derived, ids)));
        return List.copyOf(ids);
    }

    private static void addBinding(Derived derived, Set<String> ids) {
        derived.atWorst().binding().forEach(cap -> ids.add(cap.cap().id()));
        derived.atBest().binding().forEach(cap -> ids.add(cap.cap().id()));
    }

    /** How the areas of a judgement or group are rated. */
    public AreaTally tally(String heading) {
        return AreaTally.of(assessment, usedRubric, usedRubric.required(heading));
    }
}
