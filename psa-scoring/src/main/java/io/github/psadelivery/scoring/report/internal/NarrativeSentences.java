package io.github.psadelivery.scoring.report.internal;

import io.github.psadelivery.model.routine.ClosedItem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.model.routine.NumberedChallenge;
import io.github.psadelivery.scoring.explanation.Passage;
import io.github.psadelivery.scoring.portfolio.DeliveryReport;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The narrative of a delivery report in sentences, the same in every form of the report. Immutable. */
public final class NarrativeSentences {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public NarrativeSentences(Wording wording) {
        this.wording = wording;
    }

    /** Gives all of it: the statement, each challenge with its status, what is closed, and the sources. */
    public List<Passage> passages(DeliveryNarrative narrative) {
        return Stream.of(
                        narrative.statement().stream(),
                        announced(narrative).stream(),
                        narrative.challenges().stream().map(this::challenge),
                        narrative.closed().stream().map(this::closed),
                        narrative.sources().stream().map(this::source))
                .flatMap(sentences -> sentences)
                .map(Passage::of)
                .toList();
    }

    /** Says that the narratives are of more items than a report has; empty if they are not. */
    public Optional<String> ofMoreItems(DeliveryReport report) {
        return report.isNarrativeOfMoreItems() ? Optional.of(wording.text("narrative.ofmore")) : Optional.empty();
    }

    /** Says that the report announces another number of challenges than it lists; empty if it does not. */
    public Optional<String> announced(DeliveryNarrative narrative) {
        return narrative.isAsAnnounced()
                ? Optional.empty()
                : narrative
                        .announced()
                        .map(number -> wording.text(
                                "narrative.announced",
                                number,
                                narrative.challenges().size()));
    }

    private String challenge(NumberedChallenge challenge) {
        return wording.text("narrative.challenge", name(challenge), challenge.status());
    }

    /** Names a challenge by its number and text. */
    public String name(NumberedChallenge challenge) {
        return wording.text("narrative.name", Integer.toString(challenge.number()), challenge.text());
    }

    /** Says that an item is closed, and why. */
    public String closed(ClosedItem closed) {
        return closed.because().isBlank()
                ? wording.text("narrative.closed", closed.item())
                : wording.text("narrative.closed.because", closed.item(), closed.because());
    }

    /** Names a source. */
    public String source(String words) {
        return wording.text("cap.source", words);
    }
}
