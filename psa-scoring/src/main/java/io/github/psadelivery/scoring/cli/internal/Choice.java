package io.github.psadelivery.scoring.cli.internal;

import static java.util.stream.Collectors.joining;

import io.github.psadelivery.scoring.wording.Wording;
import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads one of a few words, in any case, as the constants print them; tells all of them where it is another word. */
public final class Choice<E extends Enum<E>> implements ITypeConverter<E> {
    private final Class<E> constants;
    private final Wording wording;

    /** Reads the constants of an enum. */
    public Choice(Class<E> constants, Wording wording) {
        this.constants = constants;
        this.wording = wording;
    }

    @Override
    public E convert(String word) {
        return Stream.of(constants.getEnumConstants())
                .filter(constant -> constant.toString().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(wording.text(
                        "cli.choice",
                        word,
                        Stream.of(constants.getEnumConstants())
                                .map(Enum::toString)
                                .collect(joining(", ")))));
    }
}
