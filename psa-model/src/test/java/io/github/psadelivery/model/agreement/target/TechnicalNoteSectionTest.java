package io.github.psadelivery.model.agreement.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TechnicalNoteSectionTest {

    @Test
    void anEmptySectionLacksAllSevenThings() {
        assertThat(TechnicalNoteSection.on("T1").build().missing())
                .containsExactly(
                        "baseline",
                        "definitions",
                        "territorial coverage",
                        "how success is assessed",
                        "data sources",
                        "producer",
                        "quality assurance");
    }

    @Test
    void blankWordsSayNothing() {
        assertThat(TechnicalNoteSection.on("T1")
                        .baseline("As in 2001.")
                        .producer(" ")
                        .build()
                        .missing())
                .doesNotContain("baseline")
                .contains("producer");
    }

    @Test
    void aNoteFindsItsSectionByTarget() {
        TechnicalNoteSection first =
                TechnicalNoteSection.on("T1").baseline("As in 2001.").build();
        TechnicalNote note =
                TechnicalNote.of(first, TechnicalNoteSection.on("T2").build());

        assertThat(note.sectionOn("T1")).contains(first);
        assertThat(note.sectionOn("T3")).isEmpty();
    }
}
