package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.scoring.json.internal.record.ArbitraryRecords;
import io.github.psadelivery.scoring.progress.ProgressResult;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ProgressJsonProperties {

    @Provide
    Arbitrary<ProgressResult> results() {
        return ArbitraryRecords.of(ProgressResult.class);
    }

    @Property(tries = 150)
    void required_J25_aResultReadsBackEqual(@ForAll("results") ProgressResult result) {
        assertThat(ProgressJson.read("a.json", stream(ProgressJson.write(result)))
                        .orThrow())
                .isEqualTo(result);
        assertThat(ProgressJson.readLines(
                        "a.jsonl", stream(ProgressJson.writeLine(result) + ProgressJson.writeLine(result))))
                .hasSize(2)
                .allSatisfy(read -> assertThat(read.orThrow()).isEqualTo(result));
    }

    @Property(tries = 50)
    void required_J26_aResultKeepsToItsSchema(@ForAll("results") ProgressResult result) {
        assertThat(Schemas.errors("progress-1", ProgressJson.writeLine(result))).isEmpty();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
