package io.github.psadelivery.scoring.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BatchCountsTest {

    @Test
    void addsUp() {
        assertThat(new BatchCounts(5, 1, 2, 3).plus(new BatchCounts(10, 2, 4, 6)))
                .isEqualTo(new BatchCounts(15, 3, 6, 9));
        assertThat(new BatchCounts(5, 1, 2, 3).read()).isEqualTo(6);
    }

    @Test
    void refusesMoreOpenThanScored() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BatchCounts(1, 0, 2, 0))
                .withMessageContaining("open 2");
        assertThatIllegalArgumentException().isThrownBy(() -> new BatchCounts(-1, 0, 0, 0));
    }
}
