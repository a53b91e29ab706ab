package io.github.psadelivery.scoring.registers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.json.RegisterJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of a register that is made by rule and shipped. */
final class ShippedRegister {
    static final Path FOLDER = Path.of("src", "main", "resources", "registers");

    private ShippedRegister() {}

    /** Holds the file against the register, and writes it anew where it is asked to. */
    static void holds(Register register, Class<?> test) throws IOException {
        Path file = FOLDER.resolve(register.id() + ".json");
        if (Boolean.getBoolean("psa.write")) {
            Files.writeString(file, RegisterJson.write(register));
        }
        assertThat(Files.readString(file))
                .as(
                        "%s; to write it anew: mvn test -pl psa-scoring -am -Dtest=%s"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Dpsa.write",
                        file, test.getSimpleName())
                .isEqualTo(RegisterJson.write(register));
    }
}
