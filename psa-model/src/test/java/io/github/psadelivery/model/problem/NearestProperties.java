package io.github.psadelivery.model.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class NearestProperties {

    @Property
    void onlyEverGivesACandidate(@ForAll String word, @ForAll List<String> candidates) {
        assertThat(candidates).containsAll(Nearest.to(word, candidates).stream().toList());
    }

    @Property
    void findsACandidateWrittenInAnotherCase(
            @ForAll @Size(min = 1, max = 9) List<@AlphaChars @StringLength(min = 1, max = 30) String> candidates,
            @ForAll @IntRange(max = 8) int index) {
        String meant = candidates.get(index % candidates.size());

        assertThat(Nearest.to(meant.toUpperCase(Locale.ROOT), candidates))
                .hasValueSatisfying(found -> assertThat(found).isEqualToIgnoringCase(meant));
    }

    @Property
    void countsTheSameChangesThereAndBack(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(Nearest.changes(one, other)).isEqualTo(Nearest.changes(other, one));
    }

    @Property
    void countsNoChangeOnlyBetweenEqualWords(
            @ForAll @StringLength(max = 3) String one, @ForAll @StringLength(max = 3) String other) {
        assertThat(Nearest.changes(one, one)).isZero();
        assertThat(Nearest.changes(one, other) == 0).isEqualTo(one.equals(other));
    }
}
