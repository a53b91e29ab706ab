package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.json.internal.parsing.JsonParsing;
import io.github.psadelivery.scoring.json.internal.record.ArbitraryRecords;
import io.github.psadelivery.scoring.json.internal.record.RecordDocument;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** Registers with something in every place, most of which no check would let pass. */
class RegisterJsonProperties {
    private static final RecordDocument<Register> UNCHECKED = new RecordDocument<>(
            RegisterMapping.MAPPER, JsonParsing.ofNumbers(false), (register, file) -> Checked.of(register, List.of()));

    @Provide
    Arbitrary<Register> registers() {
        return ArbitraryRecords.of(Register.class);
    }

    @Property(tries = 150)
    void required_J22_aRegisterReadsBackEqual(@ForAll("registers") Register register) {
        String text = RegisterJson.write(register);

        assertThat(UNCHECKED.read("a.json", stream(text)).orThrow()).isEqualTo(register);
        assertThat(UNCHECKED
                        .read("a.json", stream(RegisterJsonLines.write(register)))
                        .orThrow())
                .isEqualTo(register);
        Statistics.label("length")
                .collect(text.length() > 2_000 ? "long" : "short")
                .coverage(coverage -> coverage.check("long").percentage(percentage -> percentage > 20));
    }

    @Property(tries = 50)
    void required_J23_aRegisterKeepsToItsSchema(@ForAll("registers") Register register) {
        assertThat(Schemas.errors("register-1", RegisterJsonLines.write(register)))
                .isEmpty();
    }

    /** A register that no check lets pass is problems, each within the text, and never an exception. */
    @Property(tries = 100)
    void required_J24_whatIsWrongIsToldAtAPathOfTheText(@ForAll("registers") Register register) {
        Checked<Register> read = RegisterJson.read("a.json", stream(RegisterJson.write(register)));

        assertThat(read.problems())
                .extracting(Problem::toString)
                .allMatch(problem -> problem.contains(" at a.json, $"));
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
