package io.github.psadelivery.scoring.json.internal.record;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Records of any type that can stand in JSON, found out from their components alone, most of which mean nothing. */
public final class ArbitraryRecords {
    private static final List<String> WORDS =
            List.of("", " ", "a", "PSA 7", "é–𝄞", "\"\\/", "\n\t\u0001\u2028", "\ud800", "null", "{", "\ufeff");
    private static final int MOST_TRIES = 1000;
    private static final int DEEPEST = 8;
    private static final int DAYS = 3_652_059;

    private final Random random;
    private final double fullness;

    private ArbitraryRecords(Random random) {
        this.random = random;
        this.fullness = random.nextDouble();
    }

    /** Gives them. */
    public static <T extends Record> Arbitrary<T> of(Class<T> type) {
        return Arbitraries.randomValue(random -> type.cast(new ArbitraryRecords(random).value(type, 0)));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type held = generic.getActualTypeArguments()[0];
            boolean isAny = depth < DEEPEST && random.nextDouble() < fullness / Math.max(1, depth - 1);
            if (generic.getRawType() == Optional.class) {
                return isAny ? Optional.of(value(held, depth + 1)) : Optional.empty();
            }
            return IntStream.range(0, isAny ? 1 + random.nextInt(2) : 0)
                    .mapToObj(place -> value(held, depth + 1))
                    .toList();
        } else if (type == String.class) {
            return WORDS.get(random.nextInt(WORDS.size()));
        } else if (type == int.class || type == Integer.class) {
            return random.nextInt(3) == 0 ? random.nextInt() : random.nextInt(100);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == BigDecimal.class) {
            return new BigDecimal(new BigInteger(random.nextInt(90), random), random.nextInt(40) - 15)
                    .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
        } else if (type == LocalDate.class) {
            return LocalDate.of(0, 1, 1).plusDays(random.nextInt(DAYS));
        }
        return ofOurs((Class<?>) type, depth);
    }

    private Object ofOurs(Class<?> type, int depth) {
        if (type.isEnum()) {
            return any(type.getEnumConstants());
        } else if (type.isSealed()) {
            return ofOurs(any(type.getPermittedSubclasses()), depth);
        }
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            Optional<Object> made = record(type, depth);
            if (made.isPresent()) {
                return made.get();
            }
        }
        throw new IllegalStateException("%s refuses whatever comes.".formatted(type));
    }

    /** Empty if its constructor refuses what it was given. */
    private Optional<Object> record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = Stream.of(components)
                .map(component -> value(component.getGenericType(), depth + 1))
                .toArray();
        try {
            return Optional.of(type.getConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values));
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }
}
