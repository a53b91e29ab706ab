package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.scoring.cli.internal.FormatOption;

/** What a command prints of each register, in whichever format is asked for. */
interface Answers {

    /** The row that names the columns of the CSV. */
    String header();

    /**
     * The answers for one register.
     *
     * @param isOneOfMany whether others may follow
     */
    String on(Register register, FormatOption.Format format, boolean isOneOfMany);
}
