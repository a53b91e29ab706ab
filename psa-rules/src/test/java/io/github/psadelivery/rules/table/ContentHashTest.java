package io.github.psadelivery.rules.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.table.internal.ContentHash;
import io.github.psadelivery.rules.table.sheet.Sheet;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

    private static String hash(List<List<String>> records) {
        return ContentHash.of(List.of(new Sheet("t.csv", records)));
    }

    @Test
    void hashesLengthsAndTexts() throws NoSuchAlgorithmException {
        String content = "5:t.csv" + "1:2" + "1:1" + "1:a" + "1:1" + "4:“é”,";

        byte[] expected = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));

        assertThat(hash(List.of(List.of("a"), List.of("“é”,"))))
                .isEqualTo(HexFormat.of().formatHex(expected));
    }

    @Test
    void tellsContentsApartThatReadAlike() {
        String hash = hash(List.of(List.of("a", "bc")));

        assertThat(hash).isNotEqualTo(hash(List.of(List.of("ab", "c"))));
        assertThat(hash).isNotEqualTo(hash(List.of(List.of("a1:bc"))));
        assertThat(hash).isNotEqualTo(hash(List.of(List.of("a"), List.of("bc"))));
        assertThat(hash).isNotEqualTo(ContentHash.of(List.of(new Sheet("u.csv", List.of(List.of("a", "bc"))))));
    }

    @Test
    void doesNotSeeLineEndsAndTheSpaceAroundACell() {
        assertThat(hash(List.of(List.of("a"), List.of("1\n2"))))
                .isEqualTo(hash(List.of(List.of(" a", ""), List.of("1\r\n2 "))));
    }
}
