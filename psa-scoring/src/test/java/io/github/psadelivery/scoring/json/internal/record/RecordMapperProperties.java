package io.github.psadelivery.scoring.json.internal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

class RecordMapperProperties {

    @Provide
    Arbitrary<Sample.Box> boxes() {
        return ArbitraryRecords.of(Sample.Box.class);
    }

    @Property(tries = 500)
    void required_J20_whatIsWrittenReadsBackEqual(@ForAll("boxes") Sample.Box box) {
        assertThat(Reading.strictly(Sample.MAPPER.text(box)).orThrow()).isEqualTo(box);
        assertThat(Reading.strictly(Sample.MAPPER.line(box)).orThrow()).isEqualTo(box);

        Statistics.label("boxes in a box")
                .collect(box.inner().isEmpty() ? "none" : "some")
                .coverage(coverage -> coverage.check("some").percentage(percentage -> percentage > 10));
    }

    /** Whatever becomes of a text, it is read or it is a problem, and never an exception. */
    @Property(tries = 500)
    void required_J21_aDamagedTextIsReadOrIsAProblem(
            @ForAll("boxes") Sample.Box box, @ForAll @IntRange(max = 10_000) int place, @ForAll byte letter) {
        byte[] text = Sample.MAPPER.line(box).getBytes(StandardCharsets.UTF_8);
        text[place % text.length] = letter;

        boolean isRead = Reading.strictly(text).value().isPresent();

        assertThat(isRead)
                .isNotEqualTo(Reading.strictly(text).problems().stream().anyMatch(any -> any.isError()));
        Statistics.label("damaged texts")
                .collect(isRead ? "read" : "told")
                .coverage(coverage -> coverage.check("told").percentage(percentage -> percentage > 20));
    }
}
