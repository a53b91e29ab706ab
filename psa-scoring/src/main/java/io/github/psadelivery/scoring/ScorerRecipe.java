package io.github.psadelivery.scoring;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What it takes to build the same scorer again, in another JVM or on another day: the exact rubric and the options. Small
 * and serializable; it holds no rule. Immutable and safe for threads.
 *
 * <pre>{@code
 * ScorerRecipe recipe = scorer.recipe();
 * PsaScorer same = recipe.scorer().orThrow();
 * }</pre>
 *
 * @param rubricId the rubric's id, for people
 * @param rubricVersion the rubric's version, for people
 * @param rubricHash SHA-256 of the rubric's content; this decides
 */
public record ScorerRecipe(String rubricId, String rubricVersion, String rubricHash, ScoringOptions options)
        implements Serializable {

    /** The scorer by a shipped rubric, or a problem that names the rubric that is missing. */
    public Checked<PsaScorer> scorer() {
        return scorer(Rubrics::byHash);
    }

    /**
     * The scorer by a rubric of the caller's own.
     *
     * @param rubrics gives the rubric with a hash, if the caller has it
     */
    public Checked<PsaScorer> scorer(Function<String, Optional<Rubric>> rubrics) {
        return rubrics.apply(rubricHash)
                .filter(rubric -> rubric.reference().hash().equals(rubricHash))
                .map(rubric -> Checked.of(PsaScorer.of(rubric, options), List.of()))
                .orElseGet(() -> Checked.rejected(List.of(new Problem(
                        ProblemCode.RUBRIC_NOT_THERE,
                        new Place.Whole("recipe"),
                        "There is no rubric %s, version %s, with the content %s."
                                .formatted(rubricId, rubricVersion, rubricHash),
                        "Give the very tables that the recipe was made with."))));
    }
}
