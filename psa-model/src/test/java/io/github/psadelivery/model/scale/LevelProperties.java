package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LevelProperties {

    private static final List<List<? extends Level>> SCALES = List.of(
            List.of(Rating.values()),
            List.of(Challenge.values()),
            List.of(Stage.values()),
            List.of(RecentPerformance.values()));

    @Property
    void parseReadsToStringBack(@ForAll("levels") Level level) {
        assertThat(parse(level.scale(), level.toString())).isSameAs(level);
    }

    @Property
    void parseReadsCodeAndLabelInAnyCase(@ForAll("levels") Level level) {
        assertThat(parse(level.scale(), level.code().toLowerCase(Locale.ROOT))).isSameAs(level);
        assertThat(parse(level.scale(), level.label().toUpperCase(Locale.ROOT))).isSameAs(level);
    }

    @Property
    void ranksCountUpFromTheWorst(@ForAll("scales") List<? extends Level> levels) {
        for (int rank = 0; rank < levels.size(); rank++) {
            assertThat(levels.get(rank).rank()).isEqualTo(rank);
        }
    }

    @Property
    void stepsAddUp(@ForAll("scales") List<? extends Level> levels) {
        for (Level from : levels) {
            for (Level over : levels) {
                for (Level to : levels) {
                    assertThat(from.stepsTo(over) + over.stepsTo(to)).isEqualTo(from.stepsTo(to));
                }
            }
        }
    }

    @Property
    void eitherIsAtOrBelowOrTheOtherIsWorse(@ForAll("scales") List<? extends Level> levels) {
        for (Level one : levels) {
            for (Level other : levels) {
                assertThat(one.isAtOrBelow(other)).isNotEqualTo(other.isWorseThan(one));
            }
        }
    }

    @Provide
    Arbitrary<List<? extends Level>> scales() {
        return Arbitraries.of(SCALES);
    }

    @Provide
    Arbitrary<Level> levels() {
        return Arbitraries.of(SCALES.stream().<Level>flatMap(List::stream).toList());
    }

    private static Level parse(String scale, String text) {
        return switch (scale) {
            case Rating.SCALE -> Rating.parse(text);
            case Challenge.SCALE -> Challenge.parse(text);
            case Stage.SCALE -> Stage.parse(text);
            case RecentPerformance.SCALE -> RecentPerformance.parse(text);
            default -> throw new IllegalArgumentException("“" + scale + "” is no standard scale. Add its parse here.");
        };
    }
}
