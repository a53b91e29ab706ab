package io.github.psadelivery.scoring.report.progress;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.report.Page;
import io.github.psadelivery.scoring.wording.Wording;

/**
 * What a register of agreements holds, in a few lines of plain text.
 *
 * <p>Thread-safety: immutable. The same register gives the same text.
 *
 * <pre>{@code
 * String text = new RegisterText(Wording.english()).summary(register);
 * }</pre>
 */
public final class RegisterText {
    private final Wording wording;

    /** Writes in the language of these texts. */
    public RegisterText(Wording wording) {
        this.wording = wording;
    }

    /** Gives its name, and how much of each sort it holds. */
    public String summary(Register register) {
        Page page = Page.ofText()
                .paragraph(wording.text("register.head", register.id(), register.title()))
                .paragraph(wording.text(
                        "register.agreements",
                        register.departments().size(),
                        register.departmentalPsas().size(),
                        register.corporate()
                                .map(framework -> framework.psas().size())
                                .orElse(0),
                        register.corporate()
                                .map(framework -> framework.dsos().size())
                                .orElse(0),
                        register.plans().size(),
                        register.localPsas().size()))
                .paragraph(wording.text(
                        "register.data",
                        register.indicators().count(),
                        register.series().stream()
                                .mapToLong(series -> series.observations().size())
                                .sum(),
                        register.trajectories().size(),
                        register.units().size(),
                        register.published().size()));
        if (register.extract()) {
            page.paragraph(wording.text("register.extract"));
        }
        if (register.illustrative()) {
            page.paragraph(wording.text("register.illustrative"));
        }
        return page.toString();
    }
}
