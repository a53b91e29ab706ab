package io.github.psadelivery.scoring.bench;

import com.sun.management.OperatingSystemMXBean;
import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import io.github.psadelivery.scoring.progress.Progress;
import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A stream of registers in one process, for {@code src/bench/registers.sh}: each read, checked and reckoned, and then
 * forgotten. Beside it, in the same way, the tokens of the same file alone, which is the least that reading can cost.
 */
public final class RegisterStream {
    private static final double NANOS_A_SECOND = 1e9;
    private static final double SECONDS_TO_WARM_UP = 20;
    private static final double SECONDS_A_MEASUREMENT = 20;
    private static final LocalDate AS_OF = LocalDate.of(2010, 12, 31);

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final RegisterJsonLines lines = RegisterJsonLines.strict();
    private final String file;
    private final String what;

    private RegisterStream(String what, String file) {
        this.what = what;
        this.file = file;
    }

    /**
     * Goes through a file again and again, and prints how many registers it holds, and what one pass costs in seconds and
     * in seconds of all cores.
     *
     * @param args {@code tokens}, {@code read} (and check) or {@code progress}; a file; seconds to warm up and to measure
     */
    public static void main(String[] args) throws IOException {
        RegisterStream stream = new RegisterStream(args[0], args[1]);
        stream.cost(args.length > 2 ? Double.parseDouble(args[2]) : SECONDS_TO_WARM_UP);
        System.out.println(stream.cost(args.length > 2 ? Double.parseDouble(args[2]) : SECONDS_A_MEASUREMENT));
    }

    private String cost(double leastSeconds) throws IOException {
        long registers = 0;
        int passes = 0;
        long start = System.nanoTime();
        long processStart = process.getProcessCpuTime();
        double seconds = 0;
        while (passes == 0 || seconds < leastSeconds) {
            registers = pass();
            passes++;
            seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        }
        double ofAllCores = (process.getProcessCpuTime() - processStart) / NANOS_A_SECOND;
        return String.format(Locale.ROOT, "%s %.4f %.4f", registers, seconds / passes, ofAllCores / passes);
    }

    private long pass() throws IOException {
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            return what.equals("tokens") ? tokens(in) : registers(in);
        }
    }

    /** Every value is looked at as a text, as whoever reads it must. */
    private static long tokens(InputStream in) {
        long registers = 0;
        long letters = 0;
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                registers += token == JsonToken.END_OBJECT
                                && parser.streamReadContext().inRoot()
                        ? 1
                        : 0;
                letters += token.isScalarValue() ? parser.getStringLength() : 0;
            }
        }
        return letters == 0 ? 0 : registers;
    }

    private static boolean isReckoned(Register register) {
        return Progress.of(register, AS_OF).indicators().size()
                == register.indicators().count();
    }

    private long registers(InputStream in) {
        try (Stream<Checked<Register>> registers = lines.read(file, in)) {
            return registers
                    .map(Checked::orThrow)
                    .filter(register -> what.equals("read") || isReckoned(register))
                    .count();
        }
    }
}
