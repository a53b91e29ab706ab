package io.github.psadelivery.scoring.report.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CleanProperties {

    /** Letters of every kind, and each that is treated in its own way. */
    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .ascii()
                .withChars(" \t\n\u007f\u0085\u00a0\u1680\u2028\u202e\u2069\ud800\udc00\uffff\u00e9\u4e2d")
                .ofMaxLength(12);
    }

    @Property
    void aLineIsOneLineThatXmlCanHold(@ForAll("words") String words) {
        String line = Clean.line(words);

        assertThat(line).doesNotContain("  ", "\n", "\t", "\u0085", "\u2028", "\u202e", "\u2069", "\uffff");
        assertThat(line).isEqualTo(line.strip());
        assertThat(line.codePoints())
                .noneMatch(
                        letter -> Character.getType(letter) == Character.SURROGATE || Character.isISOControl(letter));
        assertThat(Clean.line(line)).isEqualTo(line);
    }

    @Property
    void whatIsEscapedIsNoMarkup(@ForAll("words") String words) {
        String escaped = Markup.escaped(words + "<&>\"'");

        assertThat(escaped).doesNotContain("<", ">", "\"", "'");
        assertThat(escaped.replaceAll("&(amp|lt|gt|quot|#39);", "")).doesNotContain("&");
    }
}
