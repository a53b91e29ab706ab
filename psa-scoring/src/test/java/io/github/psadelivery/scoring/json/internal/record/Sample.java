package io.github.psadelivery.scoring.json.internal.record;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Records of every sort of component that may stand in JSON. */
public final class Sample {
    static final RecordMapper<Box> MAPPER = RecordMapper.of(Box.class);

    private Sample() {}

    public enum Colour {
        RED,
        DARK_GREEN
    }

    public sealed interface Rule {
        record All() implements Rule {}

        record AtLeast(int count, Optional<String> because) implements Rule {}
    }

    public record Leaf(LocalDate day, BigDecimal value) {}

    public record Box(
            String id,
            int count,
            BigDecimal weight,
            LocalDate day,
            Colour colour,
            Rule rule,
            boolean closed,
            Optional<String> note,
            Optional<Leaf> leaf,
            List<String> words,
            List<Leaf> leaves,
            List<Box> inner) {

        public Box {
            words = List.copyOf(words);
            leaves = List.copyOf(leaves);
            inner = List.copyOf(inner);
            if (count < 0) {
                throw new IllegalArgumentException("count is %s.\nCount from 0.".formatted(count));
            }
        }
    }

    /** A box with nothing in it but what must be there. */
    static Box plain() {
        return new Box(
                "A",
                1,
                new BigDecimal("1.50"),
                LocalDate.of(2004, 2, 29),
                Colour.DARK_GREEN,
                new Rule.All(),
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of());
    }

    /** A box with something in every place. */
    static Box full() {
        Leaf leaf = new Leaf(LocalDate.of(1999, 12, 31), new BigDecimal("-1E-7"));
        return new Box(
                "ü\"\n",
                Integer.MAX_VALUE,
                new BigDecimal("0.0"),
                LocalDate.of(0, 1, 1),
                Colour.RED,
                new Rule.AtLeast(2, Optional.of("")),
                true,
                Optional.of("two\twords"),
                Optional.of(leaf),
                List.of("a", "", "b"),
                List.of(leaf, new Leaf(LocalDate.of(9999, 12, 31), new BigDecimal("123456789012345678901234.5"))),
                List.of(plain()));
    }
}
