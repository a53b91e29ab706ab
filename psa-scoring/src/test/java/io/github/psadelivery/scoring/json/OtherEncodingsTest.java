package io.github.psadelivery.scoring.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherEncodingsTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16BE", "UTF-16LE", "UTF-32", "UTF-32LE"})
    void isToldThatItIsNotUtf8(String encoding) {
        assertThat(read("{\"subject\": {}}".getBytes(Charset.forName(encoding))).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
    }

    /** Found by fuzzing: these bytes look to a JSON parser like the beginning of UTF-32 in an odd byte order. */
    @Test
    void isToldSoForBytesThatLookLikeAnOddEncoding() {
        assertThat(read(new byte[] {0, 0, 9, 0, 9, 'b', 'b', 'o'}).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.NOT_UTF8);
    }

    private static SourcedAssessments read(byte[] bytes) {
        return AssessmentJson.read("other.json", new ByteArrayInputStream(bytes));
    }
}
