package io.github.psadelivery.scoring.testing.jqwik;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Rejected;
import io.github.psadelivery.scoring.Scorer;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/** What fails shrinks to what matters. */
@Domain(PsaDomain.class)
class ShrinkingProperties {
    private static final List<Item> PLANNING = Rubrics.standard().areas("planning");

    /** Wrong on purpose: it cannot cope with two Red areas of planning. */
    private static final Scorer WRONG = assessment -> redAreas(assessment) >= 2
            ? new Rejected(assessment, Rubrics.standard().reference(), List.of())
            : PsaScorer.standard().score(assessment);

    @Property(tries = 300, seed = "2003")
    @AddLifecycleHook(FailsWithTwoStatements.class)
    void aKnownBugShrinksToTwoAreas(@ForAll Assessment assessment) {
        assertThat(WRONG.score(assessment)).isEqualTo(PsaScorer.standard().score(assessment));
    }

    private static long redAreas(Assessment assessment) {
        return PLANNING.stream()
                .flatMap(area -> assessment.statementOn(area.id()).stream())
                .filter(statement ->
                        statement instanceof Rated rated && rated.level().equals("Red"))
                .count();
    }

    /** Turns the failure that must come into a success, once it is small enough. */
    static final class FailsWithTwoStatements implements AroundPropertyHook {
        @Override
        public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
            PropertyExecutionResult result = property.execute();
            assertThat(result.status()).isEqualTo(PropertyExecutionResult.Status.FAILED);
            Assessment smallest =
                    (Assessment) result.falsifiedParameters().orElseThrow().get(0);
            System.out.println("Shrunk to " + smallest.statements());
            assertThat(smallest.statements()).hasSizeLessThanOrEqualTo(2);
            return result.mapToSuccessful();
        }
    }
}
