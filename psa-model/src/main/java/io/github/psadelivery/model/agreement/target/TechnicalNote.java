package io.github.psadelivery.model.agreement.target;

import io.github.psadelivery.model.agreement.terms.Publication;
import java.util.List;
import java.util.Optional;

/**
 * The note beside an agreement that says how each of its targets is measured and judged.
 *
 * <p>Thread-safety: immutable.
 *
 * <p>Source: HM Treasury's glossary of documents on agreements.
 *
 * @param sections one for each target
 */
public record TechnicalNote(Optional<Publication> published, List<TechnicalNoteSection> sections) {

    /** Copies the list. */
    public TechnicalNote {
        sections = List.copyOf(sections);
    }

    /** Gives a note of which it is not known when it was published. */
    public static TechnicalNote of(TechnicalNoteSection... sections) {
        return new TechnicalNote(Optional.empty(), List.of(sections));
    }

    /** Gives the first section on the target with this id, or empty if there is none. */
    public Optional<TechnicalNoteSection> sectionOn(String target) {
        return sections.stream()
                .filter(section -> section.target().equals(target))
                .findFirst();
    }
}
