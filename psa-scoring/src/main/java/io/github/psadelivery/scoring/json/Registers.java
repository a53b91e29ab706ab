package io.github.psadelivery.scoring.json;

import io.github.psadelivery.model.agreement.Register;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The shipped registers by id: published figures with their sources, and examples that say of themselves that they are
 * illustrative. {@code registers/index.csv} in the jar names them.
 *
 * <p>Errors: they are read from JSON, so that without jackson-core on the class path asking for one is a
 * {@code ProblemException} that says so.
 *
 * <p>Thread-safety: safe. Each is read once, when it is first asked for, and shared.
 *
 * <pre>{@code
 * Register asylum = Registers.byId("asylum-intake").orElseThrow();
 * }</pre>
 */
public final class Registers {

    private Registers() {}

    /** The ids in the jar, read when this class is first asked for one. */
    private static final class Shipped {
        private static final List<String> IDS = ids();
        private static final Map<String, Register> REGISTER_BY_ID = new ConcurrentHashMap<>();

        private static List<String> ids() {
            try (InputStream index = open("index.csv")) {
                return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .skip(1)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static Register register(String id) {
            return REGISTER_BY_ID.computeIfAbsent(id, Shipped::read);
        }

        private static Register read(String id) {
            String file = id + ".json";
            try (InputStream stream = open(file)) {
                return RegisterJson.read(file, stream).orThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream open(String file) throws IOException {
            InputStream stream = Registers.class.getResourceAsStream("/registers/" + file);
            if (stream == null) {
                throw new IOException("registers/%s is not in the jar. Build it with its resources.".formatted(file));
            }
            return stream;
        }
    }

    /** The ids of all shipped registers. None of them is read for it. */
    public static List<String> ids() {
        return Shipped.IDS;
    }

    /** The register with this id; only this one is read for it. */
    public static Optional<Register> byId(String id) {
        return Optional.of(id).filter(ids()::contains).map(Shipped::register);
    }
}
