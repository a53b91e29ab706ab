package io.github.psadelivery.scoring.csv.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CellTextProperties {

    private static String cell(String text) {
        StringBuilder cell = new StringBuilder();
        CellText.append(text, ',', cell);
        return cell.toString();
    }

    @Property
    void everyTidiedTextComesBackFromItsCell(@ForAll("texts") String text) {
        String tidied = CellText.tidied(text);

        assertThat(Cut.of(cell(tidied) + ",", ',').rows().get(0)).containsExactly(tidied, "");
    }

    @Property
    void noCellIsAFormula(@ForAll("texts") String text) {
        String cell = cell(CellText.tidied(text));
        String shown = cell.startsWith("\"") ? cell.substring(1) : cell;

        assertThat(shown).doesNotMatch("(?s)[=+\\-@\t\r\n].*");
    }

    @Property
    void tidyingTwiceChangesNothingMore(@ForAll("texts") String text) {
        String tidied = CellText.tidied(text);

        assertThat(CellText.tidied(tidied)).isEqualTo(tidied);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("'=+-@ \t\n\r,;\"a\u00a0\u2003").ofMaxLength(6),
                Arbitraries.strings().filter(CellText::isWritable));
    }
}
