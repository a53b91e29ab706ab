package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.scoring.csv.CsvFormat.Separator;
import org.junit.jupiter.api.Test;

class CsvFormatTest {

    @Test
    void readsASeparatorByNameOrSign() {
        assertThat(Separator.values()).allSatisfy(separator -> {
            assertThat(Separator.parse(separator.toString())).isEqualTo(separator);
            assertThat(Separator.parse("" + separator.sign())).isEqualTo(separator);
        });
        assertThat(Separator.parse(" SEMICOLON ")).isEqualTo(Separator.SEMICOLON);
    }

    @Test
    void namesTheSeparatorsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Separator.parse("|"))
                .withMessage("“|” separates no cells. Write one of comma, semicolon, tab.");
    }

    @Test
    void isCommasWithoutAByteOrderMarkUnlessItIsTold() {
        assertThat(CsvFormat.standard()).isEqualTo(CsvFormat.of(Separator.COMMA));
        assertThat(CsvFormat.standard().hasByteOrderMark()).isFalse();
        assertThat(CsvFormat.standard().withByteOrderMark().hasByteOrderMark()).isTrue();
    }
}
