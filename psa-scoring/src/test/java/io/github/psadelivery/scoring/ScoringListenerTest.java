package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.Rubrics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoringListenerTest {
    private final List<Result> heard = new ArrayList<>();
    private final PsaScorer scorer = PsaScorer.standard().heardBy(new ScoringListener() {
        @Override
        public void scored(Scored result) {
            heard.add(result);
        }

        @Override
        public void rejected(Rejected result) {
            heard.add(result);
        }
    });

    @Test
    void hearsEachResultInItsOrder() {
        Stream<Assessment> assessments = Stream.of(
                Assessments.allBest().build(),
                Assessments.empty().rate("XX", Rating.RED, "").build());

        List<Result> given = scorer.score(assessments).toList();

        assertThat(heard).isEqualTo(given);
        assertThat(heard).hasExactlyElementsOfTypes(Scored.class, Rejected.class);
    }

    @Test
    void aCancelledStreamEndsAfterWhatWasBegun() {
        AtomicBoolean cancelled = new AtomicBoolean();
        Stream<Assessment> endless = Stream.generate(() -> Assessments.allBest().build())
                .peek(assessment -> {
                    if (heard.size() == 3) {
                        cancelled.set(true);
                    }
                });

        assertThat(scorer.score(endless, cancelled::get).toList()).hasSize(3);
    }

    @Test
    void askingAfreshGivesTheSameResults() {
        PsaScorer afresh = PsaScorer.of(Rubrics.standard(), new ScoringOptions(0));
        Assessment assessment =
                Assessments.allBestBut(Map.of("CP.1", Rating.RED)).build();

        assertThat(afresh.score(assessment)).isEqualTo(PsaScorer.standard().score(assessment));
        assertThat(afresh.score(assessment)).isEqualTo(afresh.score(assessment));
    }

    @Test
    void refusesToRememberLessThanNothing() {
        assertThatThrownBy(() -> new ScoringOptions(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}
