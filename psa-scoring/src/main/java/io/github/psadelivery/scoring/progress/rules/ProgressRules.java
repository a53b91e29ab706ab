package io.github.psadelivery.scoring.progress.rules;

import io.github.psadelivery.model.measurement.DataSystemRating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.scoring.progress.scale.TargetTerm;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * All rules by which progress is told. They are read from tables, so that a policy official can change them; none is
 * in the code.
 *
 * <p>Thread-safety: immutable.
 *
 * @param reference which rules these are
 * @param settings the single values
 * @param summary the rows of the summary rating
 * @param recentPerformance the bands of recent performance
 * @param interimTerms the bands of the interim terms of a target
 * @param meaningByTerm what each term of a target says, in the order of the terms; every term is there
 * @param dataSystems what each rating of a data system means
 */
public record ProgressRules(
        RulesReference reference,
        ProgressSettings settings,
        List<SummaryRule> summary,
        Bands<RecentPerformance> recentPerformance,
        Bands<TargetTerm> interimTerms,
        Map<TargetTerm, RuleReason> meaningByTerm,
        List<DataSystemRule> dataSystems) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if a term has no meaning
     */
    public ProgressRules {
        if (meaningByTerm.size() < TargetTerm.values().length) {
            throw new IllegalArgumentException("""
                    Every term of a target has a meaning, and only these have: %s.
                    Add a row for each of the others.""".formatted(meaningByTerm.keySet()));
        }
        meaningByTerm = Collections.unmodifiableMap(new EnumMap<>(meaningByTerm));
        summary = List.copyOf(summary);
        dataSystems = List.copyOf(dataSystems);
    }

    /** Gives the row that says what a term means. */
    public RuleReason meaning(TargetTerm term) {
        return Objects.requireNonNull(meaningByTerm.get(term));
    }

    /** Gives what a rating of a data system means; empty if the rules say nothing of it. */
    public Optional<DataSystemRule> dataSystem(DataSystemRating rating) {
        for (DataSystemRule rule : dataSystems) {
            if (rule.rating() == rating) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
