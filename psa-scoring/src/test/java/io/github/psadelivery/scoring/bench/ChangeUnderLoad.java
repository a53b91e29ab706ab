package io.github.psadelivery.scoring.bench;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.rubric.RubricReference;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Result;
import io.github.psadelivery.scoring.Scored;
import io.github.psadelivery.scoring.json.ResultJson;
import io.github.psadelivery.scoring.live.RubricListener;
import io.github.psadelivery.scoring.live.RubricSource;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A rubric that changes again and again while eight threads score by it, for {@code src/bench/change.sh}. Each answer is
 * held against what a scorer of its own gives for the rubric that it names, which must be the one before or after the
 * change. Prints heap and metaspace after a collection, and how long the changes took.
 */
public final class ChangeUnderLoad {
    private static final int THREADS = 8;
    private static final int ASSESSMENTS = 6;
    private static final int REPORT_EACH = 100;
    private static final int REMEMBERED = 20;
    private static final double NANOS_A_MILLI = 1e6;
    private static final String REASON = "and difficulties of that size add to one another.";

    private final List<Assessment> assessments = assessments();
    private final Map<RubricReference, List<String>> expected = new ConcurrentHashMap<>();
    private final Queue<RubricReference> remembered = new ArrayDeque<>();
    private final BlockingQueue<Object> heard = new LinkedBlockingQueue<>();
    private final AtomicLong answers = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final AtomicLong mixed = new AtomicLong();
    private final AtomicBoolean isOver = new AtomicBoolean();

    private ChangeUnderLoad() {}

    /** Changes a rubric as often as the first argument says, 500 times if there is none. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("psa-change");
        try {
            new ChangeUnderLoad().run(folder, args.length == 0 ? 500 : Integer.parseInt(args[0]));
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private static List<Assessment> assessments() {
        List<Assessment> assessments = new ArrayList<>();
        for (int rank = 0; rank < ASSESSMENTS; rank++) {
            Assessment.Builder assessment = Assessment.of(Subject.of("A" + rank, "A target"), ReportDate.of("2003-12"));
            int place = rank;
            for (Item area : Rubrics.standard().areas("likelihood")) {
                int levels = area.requiredScale().size();
                assessment.rate(area.id(), area.requiredScale().at(place * 7 % levels), "");
                place++;
            }
            assessments.add(assessment.build());
        }
        return assessments;
    }

    private void run(Path folder, int changes) throws IOException, InterruptedException {
        RubricWriter.write(Rubrics.standard(), folder);
        String rules = Files.readString(folder.resolve("rules.csv"));
        expect(RubricReader.read(folder).orThrow());
        double[] millis = new double[changes];
        try (RubricSource source = RubricSource.open(folder, listener()).orThrow()) {
            List<Thread> threads = start(source);
            report(0);
            for (int change = 1; change <= changes; change++) {
                RubricReference after = write(folder, rules, change);
                long start = System.nanoTime();
                Object told = heard.poll(1, TimeUnit.MINUTES);
                millis[change - 1] = (System.nanoTime() - start) / NANOS_A_MILLI;
                if (!after.equals(told) || !source.get().rubric().reference().equals(after)) {
                    throw new IllegalStateException(
                            "Change %s was to give %s, and %s came.".formatted(change, after, told));
                }
                forget();
                if (change % REPORT_EACH == 0) {
                    report(change);
                }
            }
            isOver.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
        }
        Arrays.sort(millis);
        print(
                "change to swapped scorer: median %.0f ms, most %.0f ms",
                millis[millis.length / 2], millis[millis.length - 1]);
        print("%s answers by %s threads, failed %s, mixed %s", answers, THREADS, failed, mixed);
        if (failed.get() + mixed.get() > 0) {
            throw new IllegalStateException("Some answers failed or were mixed.");
        }
    }

    /** Another reason in one rule, and another number in a second one, so that answers differ. */
    private RubricReference write(Path folder, String rules, int change) throws IOException {
        String text = rules.replace(REASON, "and this is change %s.".formatted(change))
                .replace("PL-2,planning,1,", "PL-2,planning,%s,".formatted(1 + change % 3));
        Path unseen = Files.createTempDirectory("psa-expected");
        try {
            RubricWriter.write(Rubrics.standard(), unseen);
            Files.writeString(unseen.resolve("rules.csv"), text);
            Rubric next = RubricReader.read(unseen).orThrow();
            expect(next);
            Files.writeString(folder.resolve("rules.csv"), text);
            return next.reference();
        } finally {
            try (var files = Files.list(unseen)) {
                for (Path file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(unseen);
        }
    }

    private void expect(Rubric rubric) {
        PsaScorer scorer = PsaScorer.of(rubric);
        expected.put(
                rubric.reference(),
                assessments.stream().map(scorer::score).map(ResultJson::write).toList());
        remembered.add(rubric.reference());
    }

    /** A thread can sleep through a few changes, and not through many. */
    private void forget() {
        while (remembered.size() > REMEMBERED) {
            expected.remove(remembered.remove());
        }
    }

    private RubricListener listener() {
        return new RubricListener() {
            @Override
            public void accepted(RubricReference rubric, List<Problem> warnings) {
                heard.add(rubric);
            }

            @Override
            public void refused(List<Problem> problems) {
                heard.add(problems);
            }
        };
    }

    private List<Thread> start(RubricSource source) {
        List<Thread> threads = new ArrayList<>();
        for (int number = 0; number < THREADS; number++) {
            int first = number;
            Thread thread = new Thread(() -> score(source, first), "load-" + number);
            thread.start();
            threads.add(thread);
        }
        return threads;
    }

    private void score(RubricSource source, int first) {
        for (int place = first; !isOver.get(); place++) {
            int index = place % ASSESSMENTS;
            try {
                Result result = source.score(assessments.get(index));
                if (!(result instanceof Scored scored)) {
                    failed.incrementAndGet();
                } else if (!isOfOneRubric(scored, index)) {
                    mixed.incrementAndGet();
                }
            } catch (RuntimeException thrown) {
                failed.incrementAndGet();
            }
            answers.incrementAndGet();
        }
    }

    private boolean isOfOneRubric(Scored scored, int index) {
        List<String> results = expected.get(scored.rubric());
        return results != null && results.get(index).equals(ResultJson.write(scored));
    }

    private void report(int changes) {
        for (int run = 0; run < 3; run++) {
            System.gc();
        }
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long metaspace = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals("Metaspace"))
                .map(MemoryPoolMXBean::getUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
        print(
                "after %4s changes: heap %.1f MB, metaspace %.1f MB, classes %s, answers %s",
                changes,
                heap / (double) (1 << 20),
                metaspace / (double) (1 << 20),
                ManagementFactory.getClassLoadingMXBean().getLoadedClassCount(),
                answers);
    }

    private static void print(String pattern, Object... values) {
        System.out.println(String.format(Locale.ROOT, pattern, values));
    }
}
