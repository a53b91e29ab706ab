package io.github.psadelivery.scoring.cli.internal.lookup;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.wording.Wording;
import java.util.List;
import java.util.Optional;

/**
 * One version of a rubric, as a user names it: {@code pmdu-2003@1.0}.
 *
 * @param id of the rubric
 * @param version as it is written
 */
record NamedVersion(String id, String version) {
    private static final char AT = '@';

    /** Reads a name; empty if it names no version. */
    static Optional<NamedVersion> of(String name) {
        int at = name.lastIndexOf(AT);
        return at < 1 || at == name.length() - 1
                ? Optional.empty()
                : Optional.of(new NamedVersion(name.substring(0, at), name.substring(at + 1)));
    }

    /** The shipped rubric in exactly this version. */
    Optional<Rubric> shipped() {
        return Rubrics.byId(id, version);
    }

    /** Tells that there are other versions only; empty if there is no rubric of the id at all. */
    Optional<Problem> missing(List<Rubric> known, Wording wording) {
        List<String> versions = known.stream()
                .filter(rubric -> rubric.header().id().equals(id))
                .map(rubric -> rubric.header().version())
                .distinct()
                .toList();
        return versions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Problem(
                        ProblemCode.RUB_NOT_READABLE,
                        new Place.Whole(toString()),
                        wording.text("cli.rubric.noversion", id, version),
                        wording.text("cli.rubric.versions", id, String.join(", ", versions))));
    }

    @Override
    public String toString() {
        return id + AT + version;
    }
}
