package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.settle.Settlement;
import io.github.psadelivery.scoring.settle.Settling;
import io.github.psadelivery.scoring.whatif.Edge;
import io.github.psadelivery.scoring.whatif.Lift;
import io.github.psadelivery.scoring.whatif.WhatIf;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What would lift an assessment to Green by the standard rubric, with a hundred sets confirmed by the scorer; how close its
 * edge is; and what would settle it. The bar is 10 ms for the first.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WhatIfBenchmark {

    /** What is asked about. */
    public enum Question {
        /** Generated assessments with every area rated. */
        FULL,
        /** Generated assessments whose likelihood is open. */
        OPEN,
        /** Every area and the stage at their worst, which takes most raises. */
        ALL_AT_WORST,
        /** Areas spread over all levels, which has most smallest sets. */
        SPREAD;

        Assessment[] assessments() {
            return switch (this) {
                case FULL -> Sample.FULL.assessments();
                case OPEN -> Sample.OPEN.assessments();
                case ALL_AT_WORST -> new Assessment[] {rated(0)};
                case SPREAD -> new Assessment[] {rated(1)};
            };
        }

        /** Each item so many ranks better than the one before, round and round. */
        private static Assessment rated(int more) {
            Assessment.Builder assessment = Assessment.of(Subject.of("W", "Asked about"), ReportDate.of("2003-07"));
            int rank = 0;
            for (Item area : PsaScorer.standard().rubric().areas("likelihood")) {
                int size = area.requiredScale().size();
                assessment.rate(area.id(), area.requiredScale().at(rank % size), "");
                rank += more;
            }
            return assessment.rate("stage", "Policy development", "").build();
        }
    }

    /** The question and what answers it. */
    @State(Scope.Thread)
    public static class Asked {
        @Param
        public Question question = Question.FULL;

        private final WhatIf whatIf = WhatIf.of(PsaScorer.standard());
        private final Settling settling = Settling.by(PsaScorer.standard());
        private WhatIf costing = whatIf;
        private Assessment[] assessments = {};
        private int next;

        /** Makes the assessments, and costs that differ from area to area. */
        @Setup
        public void setUp() {
            assessments = question.assessments();
            Map<String, BigDecimal> costs = new HashMap<>();
            for (Item area : PsaScorer.standard().rubric().areas("likelihood")) {
                costs.put(area.id(), BigDecimal.valueOf(1 + costs.size() * 7 % 11));
            }
            costing = whatIf.costing(costs);
        }

        Assessment next() {
            next = (next + 1) % assessments.length;
            return assessments[next];
        }
    }

    /** The sets without costs. */
    @Benchmark
    public Lift lift(Asked asked) {
        return asked.whatIf.toReach(asked.next(), Rating.GREEN).orThrow();
    }

    /** The cheapest sets. */
    @Benchmark
    public Lift liftByCost(Asked asked) {
        return asked.costing.toReach(asked.next(), Rating.GREEN).orThrow();
    }

    /** The fewest steps down. */
    @Benchmark
    public Edge edge(Asked asked) {
        return asked.whatIf.edge(asked.next()).orThrow();
    }

    /** The fewest items to assess. */
    @Benchmark
    public Settlement settle(Asked asked) {
        return asked.settling.settle(asked.next()).orThrow();
    }
}
