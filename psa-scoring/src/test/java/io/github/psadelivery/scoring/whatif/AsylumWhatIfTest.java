package io.github.psadelivery.scoring.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.folder.AssessmentFolder;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The 21 published lines: what would lift each to Green, and how close its edge is, by a walk over all inputs. */
class AsylumWhatIfTest {
    private static final PsaScorer SCORER = PsaScorer.standard();

    static List<Assessment> lines() {
        return AssessmentFolder.read(
                        Path.of("examples", "asylum"),
                        SCORER.rubric().items().stream().map(Item::id).collect(Collectors.toSet()))
                .assessments()
                .stream()
                .map(SourcedAssessment::assessment)
                .toList();
    }

    @Test
    void eachLineIsLiftedToGreenExactlyAsAWalkOverAllInputsFinds() {
        assertThat(lines()).hasSize(21).allSatisfy(line -> {
            Lift lift = WhatIf.of(SCORER).toReach(line, Rating.GREEN).orThrow();

            BruteForce walk = new BruteForce(SCORER, line, false);
            assertThat(WhatIfByBruteForceTest.named(lift))
                    .isEqualTo(lift.isReached() ? Set.of() : walk.smallestReaching(Rating.GREEN));
            assertThat(lift.isReachable()).isTrue();
        });
    }

    @Test
    void theEdgeOfEachLineIsAsCloseAsAWalkOverAllInputsFinds() {
        assertThat(lines()).allSatisfy(line -> {
            Edge edge = WhatIf.of(SCORER).edge(line).orThrow();

            assertThat(edge.nearest().map(ChangeSet::steps))
                    .isEqualTo(new BruteForce(SCORER, line, false).fewestStepsDown());
        });
    }
}
