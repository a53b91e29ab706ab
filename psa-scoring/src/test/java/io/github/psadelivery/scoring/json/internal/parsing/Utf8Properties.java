package io.github.psadelivery.scoring.json.internal.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as UTF-8 is what the JDK decodes, but for zero bytes. */
class Utf8Properties {

    @ParameterizedTest
    @CsvSource({
        "'',true",
        "00,false",
        "efbbbf,true",
        "c280,true",
        "dfbf,true",
        "e0a080,true",
        "ed9fbf,true",
        "efbfbf,true",
        "f0908080,true",
        "f48fbfbf,true",
        "80,false",
        "c080,false",
        "c1bf,false",
        "c3,false",
        "c341,false",
        "e08080,false",
        "e09fbf,false",
        "eda080,false",
        "e282,false",
        "e28241,false",
        "f0808080,false",
        "f4908080,false",
        "f5808080,false",
        "ff,false",
        "f09d84,false"
    })
    void knowsTheEdges(String hex, boolean isValid) {
        byte[] letter = HexFormat.of().parseHex(hex);
        byte[] inText = HexFormat.of().parseHex("61626364656667" + hex + "41424344454647484950");

        assertThat(Utf8.of(letter).isValid()).isEqualTo(isValid);
        assertThat(Utf8.of(inText).isValid()).isEqualTo(isValid);
    }

    @Property
    void agreesWithTheDecoderOfTheJdk(@ForAll("bytes") byte[] bytes) {
        boolean isValid = Utf8.of(bytes).isValid();

        assertThat(isValid).isEqualTo(isDecoded(bytes));
        Statistics.collect(isValid);
        Statistics.coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 5);
        });
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> texts =
                Arbitraries.strings().ofMaxLength(30).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(30);
        return Arbitraries.oneOf(texts, any);
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return IntStream.range(0, bytes.length).noneMatch(at -> bytes[at] == 0);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
