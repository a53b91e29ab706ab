package io.github.psadelivery.model.scale;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The examples of the Javadoc, run. */
class LevelExample {

    @Test
    void comparesLevels() {
        assertThat(Rating.AMBER_RED.isWorseThan(Rating.GREEN)).isTrue();
        assertThat(Rating.AMBER_RED.stepsTo(Rating.GREEN)).isEqualTo(2);
    }
}
