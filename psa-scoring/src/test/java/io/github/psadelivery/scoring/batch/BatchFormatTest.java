package io.github.psadelivery.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BatchFormatTest {

    @ParameterizedTest
    @CsvSource({"a.jsonl,jsonl", "A.JSONL,jsonl", "a.ndjson,jsonl", "a.b.csv,csv", "A.CSV,csv"})
    void isToldByTheEndingOfAFile(String name, String format) {
        assertThat(BatchFormat.ofFile(name)).contains(BatchFormat.parse(format));
    }

    @Test
    void isNotToldByOtherEndings() {
        assertThat(BatchFormat.ofFile("a.json")).isEmpty();
        assertThat(BatchFormat.ofFile("-")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatItWrites(BatchFormat format) {
        assertThat(BatchFormat.parse(" " + format + " ")).isEqualTo(format);
    }

    @Test
    void refusesOtherWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BatchFormat.parse("xlsx"))
                .withMessage("“xlsx” is not a format of batches. Write jsonl or csv.");
    }
}
