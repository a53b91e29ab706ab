package io.github.psadelivery.scoring.cli.input;

import io.github.psadelivery.model.assessment.EffectiveDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a date as a user writes it. */
public final class DateConverter implements ITypeConverter<EffectiveDate> {
    @Override
    public EffectiveDate convert(String text) {
        try {
            return EffectiveDate.parse(text);
        } catch (IllegalArgumentException noDate) {
            throw new TypeConversionException(String.valueOf(noDate.getMessage()));
        }
    }
}
