package io.github.psadelivery.scoring.testing.jqwik;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.model.scale.NamedLevel;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.RecentPerformance;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.cap.Cap;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.Scale;
import io.github.psadelivery.rules.rubric.ScaleLevel;
import io.github.psadelivery.scoring.testing.generation.AssessmentFamily;
import io.github.psadelivery.scoring.testing.generation.AssessmentMaker;
import io.github.psadelivery.scoring.testing.generation.BoundaryAssessment;
import io.github.psadelivery.scoring.testing.generation.Choices;
import io.github.psadelivery.scoring.testing.generation.EdgeMaker;
import io.github.psadelivery.scoring.testing.generation.InvalidAssessment;
import io.github.psadelivery.scoring.testing.generation.RowMaker;
import io.github.psadelivery.scoring.testing.generation.RubricMaker;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Arbitraries for scales, assessments, rubrics and rule rows. All are built from jqwik's own combinators: choices are
 * whole numbers, and a smaller one makes a simpler value. So what fails shrinks to fewer ratings, and better ones.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<Assessment> assessments() {
 *     return PsaArbitraries.assessments(ourRubric);
 * }
 * }</pre>
 */
public final class PsaArbitraries {
    private static final String SUBJECT = "G";

    private PsaArbitraries() {}

    /** The four colours; Green is the simplest. */
    public static Arbitrary<Rating> ratings() {
        return bestFirst(List.of(Rating.values()));
    }

    /** The degrees of challenge; Low is the simplest. */
    public static Arbitrary<Challenge> challenges() {
        return bestFirst(List.of(Challenge.values()));
    }

    /** The stages of delivery; the last is the simplest. */
    public static Arbitrary<Stage> stages() {
        return bestFirst(List.of(Stage.values()));
    }

    /** The levels of recent performance; the best is the simplest. */
    public static Arbitrary<RecentPerformance> recentPerformances() {
        return bestFirst(List.of(RecentPerformance.values()));
    }

    /** Any level of the four standard scales. */
    public static Arbitrary<Level> levels() {
        return Arbitraries.oneOf(ratings(), challenges(), stages(), recentPerformances());
    }

    /** Scales of a rubric's own, of 2 to 15 levels. */
    public static Arbitrary<Scale> scales() {
        return Arbitraries.integers().between(2, Scale.MOST_LEVELS).map(PsaArbitraries::scale);
    }

    /** Valid assessments of every family. */
    public static Arbitrary<Assessment> assessments(Rubric rubric) {
        AssessmentMaker maker = AssessmentMaker.of(rubric);
        return choices(maker.slots()).map(choices -> maker.make(SUBJECT, choices));
    }

    /** Valid assessments of one family. */
    public static Arbitrary<Assessment> assessments(Rubric rubric, AssessmentFamily family) {
        AssessmentMaker maker = AssessmentMaker.of(rubric);
        return choices(maker.slots()).map(choices -> maker.make(family, SUBJECT, choices));
    }

    /** Assessments exactly at the threshold of a cap, and one short of it. */
    public static Arbitrary<BoundaryAssessment> boundaries(Rubric rubric) {
        EdgeMaker maker = EdgeMaker.of(AssessmentMaker.of(rubric));
        return choices(maker.slots()).map(choices -> maker.boundary(SUBJECT, choices));
    }

    /** Assessments with one mistake, each with the problem that it must give. */
    public static Arbitrary<InvalidAssessment> invalidAssessments(Rubric rubric) {
        EdgeMaker maker = EdgeMaker.of(AssessmentMaker.of(rubric));
        return choices(maker.slots()).map(choices -> maker.invalid(SUBJECT, choices));
    }

    /** Small valid rubrics. */
    public static Arbitrary<Rubric> rubrics() {
        return choices(RubricMaker.SLOTS).map(RubricMaker::make);
    }

    /** Rows that could stand in the {@code rules.csv} of a rubric. */
    public static Arbitrary<Cap> rows(Rubric rubric) {
        RowMaker maker = RowMaker.of(rubric);
        return choices(RowMaker.SLOTS).map(choices -> maker.make("made-up", choices));
    }

    static Arbitrary<Choices> choices(int slots) {
        return Arbitraries.integers()
                .between(0, Choices.MOST)
                .withDistribution(RandomDistribution.uniform())
                .withoutEdgeCases()
                .list()
                .ofSize(slots)
                .map(Choices::new);
    }

    private static <L extends Level> Arbitrary<L> bestFirst(List<L> worstFirst) {
        return Arbitraries.of(worstFirst.stream()
                .sorted(Comparator.comparing(level -> -level.rank()))
                .toList());
    }

    private static Scale scale(int size) {
        List<ScaleLevel> levels = IntStream.range(0, size)
                .mapToObj(rank -> new ScaleLevel(
                        new NamedLevel("made-up", rank, "L" + rank, "Level " + rank),
                        "or worse",
                        "Made up.",
                        "Assumption: made up for tests"))
                .toList();
        return new Scale("made-up", levels);
    }
}
