package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.scoring.csv.internal.CellText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Texts of assessments: tidy ones, which a sheet holds as they are, and wild ones. */
record SheetTexts(boolean isTidy) {
    private static final String AWKWARD = ",;\t\"'\n\r =+-@|/:–\u00a0é漢na1";
    private static final String NOT_IN_A_TEXT_FILE = "\0\ud83d\ude00";

    /** Any text, perhaps empty. */
    Arbitrary<String> any() {
        Arbitrary<String> awkward = Arbitraries.strings().withChars(AWKWARD).ofMaxLength(8);
        Arbitrary<String> plain = Arbitraries.of("", "Slow.", "n/a", "n/a: why", "One | two", "a; b", "x 😀", "'=1+1");
        Arbitrary<String> notInATextFile =
                Arbitraries.strings().withChars(NOT_IN_A_TEXT_FILE).ofMaxLength(2);
        return isTidy
                ? Arbitraries.oneOf(awkward, plain).map(CellText::tidied)
                : Arbitraries.frequencyOf(Tuple.of(20, awkward), Tuple.of(20, plain), Tuple.of(1, notInATextFile));
    }

    Arbitrary<String> filled() {
        return any().filter(text -> !text.isBlank());
    }

    Arbitrary<String> level() {
        Arbitrary<String> all = Arbitraries.oneOf(Arbitraries.of("H", "AR", "Amber/Red", "ambre", "2", "=A"), any());
        return isTidy ? all.filter(text -> !text.isEmpty() && !StatementCells.isNotApplicable(text)) : all;
    }

    Arbitrary<List<String>> departments() {
        return parts(';');
    }

    Arbitrary<List<String>> hypothesesOrEvidence() {
        return parts('|');
    }

    private Arbitrary<List<String>> parts(char between) {
        return any().map(text -> isTidy ? CellText.tidied(text.replace(between, '-')) : text)
                .filter(text -> !text.isBlank())
                .list()
                .ofMaxSize(3);
    }
}
