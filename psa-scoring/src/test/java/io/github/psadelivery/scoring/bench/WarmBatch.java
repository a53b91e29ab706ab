package io.github.psadelivery.scoring.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.batch.Batch;
import io.github.psadelivery.scoring.batch.BatchCounts;
import io.github.psadelivery.scoring.batch.BatchFormat;
import io.github.psadelivery.scoring.batch.BatchOutcome;
import io.github.psadelivery.scoring.batch.BatchSource;
import io.github.psadelivery.scoring.batch.BatchTarget;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Batches of several sizes one after the other in a process that is warm, for {@code src/bench/batch.sh}: without the
 * seconds in which Java starts and compiles, so that one can see whether the rate depends on the size. Prints lines,
 * seconds, and seconds of all cores.
 */
public final class WarmBatch {
    private static final double NANOS_A_SECOND = 1e9;
    private static final double SECONDS_TO_WARM_UP = 10;
    private static final double SECONDS_A_MEASUREMENT = 3;

    private final Batch batch;
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private WarmBatch(int workers) {
        this.batch = Batch.by(PsaScorer.standard()).workers(workers).build();
    }

    /**
     * Runs each file once or more, after the first was run until all is warm.
     *
     * @param args the number of workers, and files
     */
    public static void main(String[] args) throws IOException {
        WarmBatch bench = new WarmBatch(Integer.parseInt(args[0]));
        List<Path> files = Stream.of(args).skip(1).map(Path::of).toList();
        bench.cost(files.get(0), SECONDS_TO_WARM_UP);
        for (Path file : files) {
            System.out.println(bench.cost(file, SECONDS_A_MEASUREMENT));
        }
    }

    /** Runs a file for some seconds at least, and gives what one run costs. */
    private String cost(Path file, double leastSeconds) throws IOException {
        long lines = 0;
        int runs = 0;
        long start = System.nanoTime();
        long processStart = process.getProcessCpuTime();
        double seconds = 0;
        while (seconds < leastSeconds) {
            lines = run(file).scored();
            runs++;
            seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        }
        double ofAllCores = (process.getProcessCpuTime() - processStart) / NANOS_A_SECOND;
        return lines + " " + seconds / runs + " " + ofAllCores / runs;
    }

    private BatchCounts run(Path file) throws IOException {
        BatchFormat format = BatchFormat.ofFile(file.toString()).orElseThrow();
        Path out = Files.createTempFile(file.toAbsolutePath().getParent(), "out", "." + format);
        BatchOutcome outcome = batch.run(BatchSource.file(file, format), BatchTarget.file(out, format));
        Files.delete(out);
        return ((BatchOutcome.Finished) outcome).counts();
    }
}
