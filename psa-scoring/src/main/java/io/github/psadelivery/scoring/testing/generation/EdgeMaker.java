package io.github.psadelivery.scoring.testing.generation;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes boundary and invalid assessments for any rubric out of choices.
 *
 * <p>Thread-safety: immutable.
 */
public final class EdgeMaker {
    private static final int WHICH = 0;
    private static final int WHERE = 1;
    private static final int SLOTS_BEFORE = 2;

    private final AssessmentMaker valid;
    private final BoundaryMaker boundary;

    private EdgeMaker(AssessmentMaker valid) {
        this.valid = valid;
        this.boundary = new BoundaryMaker(valid.rubric());
    }

    /** A maker for the same rubric, which mistakes are made in the full assessments of. */
    public static EdgeMaker of(AssessmentMaker valid) {
        return new EdgeMaker(valid);
    }

    /** How many choices one takes; further ones have no effect, and missing ones count as the simplest. */
    public int slots() {
        return SLOTS_BEFORE + valid.slots();
    }

    /**
     * Makes one boundary assessment.
     *
     * @throws IllegalStateException if the rubric has no cap that anything can set off
     */
    public BoundaryAssessment boundary(String subject, Choices choices) {
        if (boundary.size() == 0) {
            throw new IllegalStateException("""
                    No cap of rubric %s can be set off, so it has no boundary.
                    Take a rubric with caps.""".formatted(valid.rubric()));
        }
        return boundary.make(choices.pick(WHICH, boundary.size()), subject, choices.pick(WHERE, 1000));
    }

    /** Makes one assessment with one mistake in it. */
    public InvalidAssessment invalid(String subject, Choices choices) {
        Rubric rubric = valid.rubric();
        List<Item> areas = rubric.areas(rubric.likelihood().id());
        Item area = choices.pick(WHERE, areas);
        Choices rest = new Choices(choices.numbers().stream().skip(SLOTS_BEFORE).toList());
        Assessment full = valid.make(AssessmentFamily.FULL, subject, rest);
        List<InvalidAssessment> all = Stream.of(Mistake.values())
                .map(mistake -> mistake.in(full, rubric, area))
                .flatMap(Optional::stream)
                .toList();
        return choices.pick(WHICH, all);
    }
}
