package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Assessments for tests of any rubric or scorer, as endless streams without any test library. The same rubric and seed
 * give the same assessments on every JVM and under every locale. The subjects are {@code G1}, {@code G2} and so on.
 *
 * <p>Every level that the rubric can give makes up at least a twentieth of each stream of valid ones; where there are
 * gaps, as one of the ends.
 *
 * <p>Thread-safety: immutable; its streams are sequential.
 *
 * <pre>{@code
 * GeneratedAssessments.of(Rubrics.standard(), 2003).withGaps().limit(500).forEach(this::holds);
 * }</pre>
 */
public final class GeneratedAssessments {
    private final AssessmentMaker valid;
    private final EdgeMaker edge;
    private final long seed;

    private GeneratedAssessments(AssessmentMaker valid, long seed) {
        this.valid = valid;
        this.edge = EdgeMaker.of(valid);
        this.seed = seed;
    }

    /** Assessments that a rubric can score, and some that it must reject. */
    public static GeneratedAssessments of(Rubric rubric, long seed) {
        return new GeneratedAssessments(AssessmentMaker.of(rubric), seed);
    }

    /** Every area and input rated. */
    public Stream<Assessment> full() {
        return of(AssessmentFamily.FULL);
    }

    /** With ratings left out. */
    public Stream<Assessment> withGaps() {
        return of(AssessmentFamily.WITH_GAPS);
    }

    /** With areas that do not apply. */
    public Stream<Assessment> withNotApplicables() {
        return of(AssessmentFamily.WITH_NOT_APPLICABLES);
    }

    /** With judgements stated directly. */
    public Stream<Assessment> withStatedJudgements() {
        return of(AssessmentFamily.WITH_STATED_JUDGEMENTS);
    }

    /** One family. */
    public Stream<Assessment> of(AssessmentFamily family) {
        return numbered(family.name(), valid.slots(), (subject, choices) -> valid.make(family, subject, choices));
    }

    /** All valid families in turn. */
    public Stream<Assessment> valid() {
        List<AssessmentFamily> families = List.of(AssessmentFamily.values());
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> valid.make(
                        families.get(number % families.size()),
                        "G" + number,
                        Choices.seeded(seed, number, valid.slots())));
    }

    /** Exactly at the threshold of a cap, and one short of it; empty for a rubric whose caps nothing can set off. */
    public Stream<BoundaryAssessment> boundary() {
        return new BoundaryMaker(valid.rubric()).size() == 0
                ? Stream.empty()
                : numbered("BOUNDARY", edge.slots(), edge::boundary);
    }

    /** With one mistake each. */
    public Stream<InvalidAssessment> invalid() {
        return numbered("INVALID", edge.slots(), edge::invalid);
    }

    private <T> Stream<T> numbered(String family, int slots, BiFunction<String, Choices, T> made) {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number ->
                        made.apply("G" + number, Choices.seeded(seed + 31L * family.hashCode(), number, slots)));
    }
}
