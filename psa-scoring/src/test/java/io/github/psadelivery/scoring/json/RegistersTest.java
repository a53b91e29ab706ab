package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegistersTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "registers");

    static List<String> ids() {
        return Registers.ids();
    }

    @Test
    void theIndexNamesEachRegisterInTheFolder() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            ids().stream().map(id -> id + ".json").toList());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachIsFoundByItsIdAndNamesItsSources(String id) {
        Register register = Registers.byId(id).orElseThrow();

        assertThat(register.id()).isEqualTo(id);
        assertThat(register.sources()).isNotEmpty();
        assertThat(Registers.byId(id).orElseThrow()).isSameAs(register);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachFileKeepsToTheSchema(String id) throws IOException {
        assertThat(Schemas.errors("register-1", Files.readString(FOLDER.resolve(id + ".json"))))
                .isEmpty();
    }

    @Test
    void thereIsNoneOfAnotherId() {
        assertThat(Registers.byId("asylum")).isEmpty();
    }
}
