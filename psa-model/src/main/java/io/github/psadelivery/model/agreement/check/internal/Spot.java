package io.github.psadelivery.model.agreement.check.internal;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.model.problem.internal.Findings;
import java.util.Optional;

/**
 * A place in a register at which a check stands. What is wrong is always told; what is only not there is told of a whole
 * register, and counted in an extract. Belongs to one thread.
 */
public final class Spot {
    private final Findings findings;
    private final Optional<Gaps> gaps;

    private Spot(Findings findings, Optional<Gaps> gaps) {
        this.findings = findings;
        this.gaps = gaps;
    }

    /** Starts at the whole register. */
    public static Spot of(String file, Optional<Gaps> gapsOfAnExtract) {
        return new Spot(Findings.at(new Place.Path(file, "$")), gapsOfAnExtract);
    }

    /** Goes down into a field. */
    public Spot in(String field) {
        return new Spot(findings.in(field), gaps);
    }

    /** Goes down into an element of a list. */
    public Spot in(String field, int index) {
        return new Spot(findings.in(field, index), gaps);
    }

    /** Tells of something wrong. */
    public void wrong(ProblemCode code, String message, String advice) {
        findings.add(code, message, advice);
    }

    /** Tells of something that a whole register holds and this one does not. */
    public void missing(ProblemCode code, String message, String advice) {
        gaps.ifPresentOrElse(extract -> extract.add(code), () -> findings.add(code, message, advice));
    }

    /** Tells of a text that must be there and is blank. */
    public void filled(String text, String field) {
        if (text.isBlank()) {
            findings.in(field).add(ProblemCode.BLANK_TEXT, "The field %s is blank.".formatted(field), "Fill it in.");
        }
    }

    /** Gives the place for checks that know no extracts. */
    public Findings findings() {
        return findings;
    }

    /** Gives a name or code of the data fit for a message: on one line, and shortened if it is long. */
    public static String name(String text) {
        String quoted = quoted(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Gives a text of the data fit for a message, in quotation marks. */
    public static String quoted(String text) {
        return Findings.quoted(text);
    }
}
