package io.github.psadelivery.scoring.difference;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.outcome.Outcome;
import io.github.psadelivery.scoring.whatif.internal.Asked;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares two results of one item, and tells exactly what made them differ: every mixture of the older and the newer
 * rubric, ratings and gaps is scored.
 *
 * <p>Errors: assessments that cannot be scored are told with their problems, and so are rules of free DRL, whose bounds
 * are not proved.
 *
 * <p>Thread-safety: immutable and safe.
 *
 * <pre>{@code
 * ResultDifference difference = Differences.by(scorer, scorer).between(july, december).orThrow();
 * difference.outcomes().get(0).factors();    // RATINGS
 * }</pre>
 */
public final class Differences {
    private final PsaScorer older;
    private final PsaScorer newer;

    private Differences(PsaScorer older, PsaScorer newer) {
        this.older = older;
        this.newer = newer;
    }

    /** Compares what the one scorer gives with what the other gives; they may be the same. */
    public static Differences by(PsaScorer older, PsaScorer newer) {
        return new Differences(older, newer);
    }

    /**
     * Compares two assessments of one item, at two dates or by two assessors.
     *
     * @throws IllegalArgumentException if they are of two subjects
     */
    public Checked<ResultDifference> between(Assessment before, Assessment after) {
        String subject = before.subject().id();
        if (!subject.equals(after.subject().id())) {
            throw new IllegalArgumentException(
                    """
                    Two results of one item are compared, and these are of %s and %s.
                    Take two assessments of one subject.""".formatted(subject, after.subject().id()));
        }
        Checked<Scored> was = Asked.about(before, older);
        Checked<Scored> is = Asked.about(after, newer);
        List<Problem> problems =
                Stream.concat(was.problems().stream(), is.problems().stream()).toList();
        return problems.isEmpty()
                ? Checked.of(difference(was.orThrow(), is.orThrow()), List.of())
                : Checked.rejected(problems);
    }

    private ResultDifference difference(Scored was, Scored is) {
        Mixture mixture = new Mixture(was, is);
        Set<Factor> differing = mixture.differing();
        Set<String> judgements = new TreeSet<>();
        Stream.of(was, is)
                .flatMap(scored -> scored.judgements().stream())
                .forEach(result -> judgements.add(result.judgement().id()));
        List<OutcomeDifference> outcomes = new ArrayList<>();
        judgements.stream()
                .flatMap(id -> outcome(id, mixture, differing).stream())
                .forEach(outcomes::add);
        outcome(Mixture.LIKELIHOOD, mixture, differing)
                .map(of -> new OutcomeDifference(is.usedRubric().likelihood().id(), of.from(), of.to(), of.parts()))
                .ifPresent(outcomes::add);
        return new ResultDifference(was, is, mixture.changes(), outcomes);
    }

    private Optional<OutcomeDifference> outcome(String item, Mixture mixture, Set<Factor> differing) {
        Optional<Outcome> from = given(item, mixture, EnumSet.noneOf(Factor.class));
        Optional<Outcome> to = given(item, mixture, EnumSet.allOf(Factor.class));
        if (isSame(from, to)) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>();
        for (Factor factor : differing) {
            Optional<Outcome> alone = given(item, mixture, EnumSet.of(factor));
            Optional<Outcome> without = given(item, mixture, EnumSet.complementOf(EnumSet.of(factor)));
            boolean isDeciding = !isSame(alone, from) || !isSame(without, to);
            parts.add(new Part(factor, alone, without, isDeciding));
        }
        return Optional.of(new OutcomeDifference(item, from, to, parts));
    }

    /** Levels of two rubrics are the same if they have the same words. */
    private static boolean isSame(Optional<Outcome> one, Optional<Outcome> other) {
        return one.map(Outcome::toString).equals(other.map(Outcome::toString));
    }

    private Optional<Outcome> given(String item, Mixture mixture, Set<Factor> changed) {
        PsaScorer scorer = changed.contains(Factor.RUBRIC) ? newer : older;
        Result result = scorer.score(mixture.of(changed));
        return result instanceof Scored scored ? Mixture.outcome(scored, item) : Optional.empty();
    }
}
