package io.github.psadelivery.scoring.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TextWrapProperties {

    @Property
    void noLineIsTooWideAndNoLetterIsLost(@ForAll String text, @ForAll @IntRange(min = 1, max = 40) int width) {
        var lines = TextWrap.wrap(text, width);

        assertThat(lines)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(TextWrap.widthOf(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", ""))
                .isEqualTo(TextWrap.clean(text).replace(" ", ""));
    }
}
