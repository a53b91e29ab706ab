package io.github.psadelivery.model.assessment;

import io.github.psadelivery.model.scale.Level;
import java.util.List;
import java.util.Optional;

/**
 * The likelihood of delivery that a report published or a panel decided, which may depart from what the rules give.
 *
 * <p>Absence: no reason means that the reason is not known, and no author that it is not known who decided. Blank
 * words count as absent.
 *
 * <p>Errors: none here; a rubric tells of a level that it does not know.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: a hypothesis has none. Wherever one is shown, it is marked <b>Assumption</b>.
 *
 * <pre>{@code
 * PublishedLikelihood.of(Rating.AMBER_GREEN).withHypotheses("The number of claims was not yet proven to fall.");
 * }</pre>
 *
 * @param level the level as it was written, by code or label
 * @param because why it was decided
 * @param by who decided it
 * @param hypotheses guesses why it departs from the rules, the likeliest first
 */
public record PublishedLikelihood(
        String level, Optional<String> because, Optional<String> by, List<String> hypotheses) {

    /** Takes blank words for none and copies the hypotheses. */
    public PublishedLikelihood {
        because = because.filter(reason -> !reason.isBlank());
        by = by.filter(author -> !author.isBlank());
        hypotheses = List.copyOf(hypotheses);
    }

    /** Gives a published level of which nothing else is known. */
    public static PublishedLikelihood of(String level) {
        return new PublishedLikelihood(level, Optional.empty(), Optional.empty(), List.of());
    }

    /** Gives a published level of which nothing else is known. */
    public static PublishedLikelihood of(Level level) {
        return of(level.label());
    }

    /** Gives the same level with this reason. */
    public PublishedLikelihood withReason(String reason) {
        return new PublishedLikelihood(level, Optional.of(reason), by, hypotheses);
    }

    /** Gives the same level with whoever decided it. */
    public PublishedLikelihood decidedBy(String author) {
        return new PublishedLikelihood(level, because, Optional.of(author), hypotheses);
    }

    /** Gives the same level with these guesses in place of its own. */
    public PublishedLikelihood withHypotheses(String... guesses) {
        return new PublishedLikelihood(level, because, by, List.of(guesses));
    }
}
