package io.github.psadelivery.scoring.jmh;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.ScoringOptions;
import io.github.psadelivery.scoring.explanation.AppliedCap;
import io.github.psadelivery.scoring.explanation.Derived;
import io.github.psadelivery.scoring.explanation.JudgementResult;
import io.github.psadelivery.scoring.explanation.Reasons;
import java.util.List;
import java.util.Objects;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * One explained score: by the scorer that remembers states, by the same rubric written by hand, and by Drools asked each
 * time. A Blackhole takes every reason.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScoreBenchmark {

    /** What is scored and by what. */
    @State(Scope.Thread)
    public static class Scorers {
        @Param
        public Sample sample = Sample.FULL;

        private final PsaScorer remembering = PsaScorer.standard();
        private final PsaScorer asking = PsaScorer.of(remembering.rubric(), new ScoringOptions(0));
        private final HandWritten byHand = new HandWritten(remembering.rubric());
        private Assessment[] assessments = {};
        private int next;

        /** Proves that both roads give the same, which also warms up what is remembered. */
        @Setup
        public void setUp() {
            assessments = sample.assessments();
            for (Assessment assessment : assessments) {
                Same.check(
                        remembering.score(assessment).orThrow(),
                        Objects.requireNonNull(byHand.score(assessment)));
            }
        }

        private Assessment next() {
            next = (next + 1) % assessments.length;
            return assessments[next];
        }
    }

    /** States met before: what a user of the library has. */
    @Benchmark
    @Threads(1)
    public void remembered(Scorers scorers, Blackhole hole) {
        take(scorers.remembering.score(scorers.next()).orThrow(), hole);
    }

    /** The baseline. */
    @Benchmark
    @Threads(1)
    public void byHand(Scorers scorers, Blackhole hole) {
        take(Objects.requireNonNull(scorers.byHand.score(scorers.next())), hole);
    }

    /** The same on two threads that share one scorer. */
    @Benchmark
    @Threads(2)
    public void rememberedByTwo(Scorers scorers, Blackhole hole) {
        take(scorers.remembering.score(scorers.next()).orThrow(), hole);
    }

    /** The baseline on two threads. */
    @Benchmark
    @Threads(2)
    public void byHandByTwo(Scorers scorers, Blackhole hole) {
        take(Objects.requireNonNull(scorers.byHand.score(scorers.next())), hole);
    }

    /** A session of Drools for each judgement and end. */
    @Benchmark
    @Threads(1)
    public void fresh(Scorers scorers, Blackhole hole) {
        take(scorers.asking.score(scorers.next()).orThrow(), hole);
    }

    private static void take(Scored scored, Blackhole hole) {
        hole.consume(scored);
        take(scored.derivedLikelihood(), hole);
        List<JudgementResult> judgements = scored.judgements();
        for (int place = 0; place < judgements.size(); place++) {
            hole.consume(judgements.get(place));
            if (judgements.get(place).derived().isPresent()) {
                take(judgements.get(place).derived().get(), hole);
            }
        }
    }

    private static void take(Derived derived, Blackhole hole) {
        hole.consume(derived.outcome());
        take(derived.atWorst(), hole);
        take(derived.atBest(), hole);
    }

    private static void take(Reasons reasons, Blackhole hole) {
        hole.consume(reasons.assumed());
        take(reasons.binding(), hole);
        take(reasons.others(), hole);
    }

    private static void take(List<AppliedCap> caps, Blackhole hole) {
        for (int place = 0; place < caps.size(); place++) {
            hole.consume(caps.get(place).sentence());
            takeEach(caps.get(place).triggers(), hole);
        }
    }

    private static void take(Answer answer, Blackhole hole) {
        hole.consume(answer);
        take(answer.likelihood(), hole);
        take(answer.challenge(), hole);
        take(answer.planning(), hole);
        take(answer.capacity(), hole);
    }

    private static void take(Answer.Outcome outcome, Blackhole hole) {
        hole.consume(outcome);
        take(outcome.worst(), hole);
        take(outcome.best(), hole);
    }

    private static void take(Answer.End end, Blackhole hole) {
        hole.consume(end.assumed());
        takeAll(end.binding(), hole);
        takeAll(end.others(), hole);
    }

    private static void takeAll(List<Answer.Reason> reasons, Blackhole hole) {
        for (int place = 0; place < reasons.size(); place++) {
            hole.consume(reasons.get(place).rule().sentence());
            takeEach(reasons.get(place).triggers(), hole);
        }
    }

    /** By index, so that no iterator counts as a part of the score. */
    private static void takeEach(List<?> elements, Blackhole hole) {
        for (int place = 0; place < elements.size(); place++) {
            hole.consume(elements.get(place));
        }
    }
}
