package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.scale.Level;
import io.github.psadelivery.rules.rubric.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ManyThreadsTest {
    private static final int THREADS = 64;

    /** All threads start together on one scorer that remembers nothing yet. */
    @Test
    void sixtyFourThreadsGiveTheAnswersOfOne() throws Exception {
        List<Assessment> assessments = randomAssessments(500);
        PsaScorer alone = PsaScorer.standard();
        List<Result> expected = assessments.stream().map(alone::score).toList();
        PsaScorer shared = PsaScorer.standard();
        CountDownLatch start = new CountDownLatch(THREADS);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);

        Callable<List<Result>> scoreAll = () -> {
            start.countDown();
            start.await();
            return assessments.stream().map(shared::score).toList();
        };
        List<Future<List<Result>>> answers = new ArrayList<>();
        for (int thread = 0; thread < THREADS; thread++) {
            answers.add(threads.submit(scoreAll));
        }

        for (Future<List<Result>> answer : answers) {
            assertThat(answer.get()).isEqualTo(expected);
        }
        threads.shutdown();
    }

    private static List<Assessment> randomAssessments(int count) {
        Random random = new Random(2003);
        List<Assessment> assessments = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            Map<String, Level> levels = new HashMap<>();
            for (Item area : PsaScorer.standard().rubric().areas("likelihood")) {
                levels.put(
                        area.id(),
                        area.requiredScale()
                                .at(random.nextInt(area.requiredScale().size())));
            }
            assessments.add(Assessments.allBestBut(levels).build());
        }
        return assessments;
    }
}
