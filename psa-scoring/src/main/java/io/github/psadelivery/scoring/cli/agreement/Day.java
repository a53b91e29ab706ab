package io.github.psadelivery.scoring.cli.agreement;

import io.github.psadelivery.scoring.wording.Wording;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day such as {@code 2008-12-31}. */
public final class Day implements ITypeConverter<LocalDate> {
    private final Wording wording;

    /** Tells what is no day in the language of these texts. */
    public Day(Wording wording) {
        this.wording = wording;
    }

    @Override
    public LocalDate convert(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeException none) {
            throw new TypeConversionException(wording.text("cli.day", word));
        }
    }
}
