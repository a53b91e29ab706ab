package io.github.psadelivery.scoring.json.internal.record;

import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_CHOICE;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The constants of an enum: its words in lower case with spaces. */
final class WordType implements ValueType.Named {
    private final String name;
    private final List<String> words;
    private final Map<String, Enum<?>> constantByWord;

    WordType(String name, Class<?> type) {
        this.name = name;
        List<Enum<?>> constants = Stream.of(type.getEnumConstants())
                .<Enum<?>>map(constant -> (Enum<?>) constant)
                .toList();
        this.words = constants.stream().map(WordType::word).toList();
        this.constantByWord =
                constants.stream().collect(Collectors.toUnmodifiableMap(WordType::word, Function.identity()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    @Override
    public @Nullable Object read(JsonInput in) {
        String word = in.commonWords();
        if (word == null) {
            return null;
        }
        Enum<?> constant = constantByWord.get(word);
        if (constant == null) {
            in.problems()
                    .here(
                            UNKNOWN_CHOICE,
                            "%s is none of the words that may stand here.".formatted(SourceWords.quoted(word)),
                            Names.advice(word, words));
        }
        return constant;
    }

    @Override
    public void write(Object value, JsonText to) {
        to.words(word((Enum<?>) value));
    }

    @Override
    public String example() {
        return "\"" + words.get(0) + "\"";
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void definition(JsonText to, FieldWords words) {
        to.list("enum", this.words);
    }
}
