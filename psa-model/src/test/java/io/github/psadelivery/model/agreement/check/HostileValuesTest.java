package io.github.psadelivery.model.agreement.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.problem.Problem;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Puts values nobody would write into every place of a register: what comes of it is told, and never thrown. */
class HostileValuesTest {
    private static final int LONGEST_MESSAGE = 500;
    private static final String LONG = "x".repeat(10_000);

    @Test
    void noValueInAnyPlaceIsEverThrown() {
        Register whole = WholeRegister.build();
        Map<String, Object> valueByPath = new TreeMap<>();
        walk("", whole, valueByPath);

        int told = 0;
        List<String> tooLong = new ArrayList<>();
        for (Map.Entry<String, Object> place : valueByPath.entrySet()) {
            for (Object hostile : hostileFor(place.getValue())) {
                Register register = Edit.set(whole, place.getKey(), hostile);
                List<Problem> problems =
                        RegisterCheck.check(register, "hostile.json").problems();
                told += problems.isEmpty() ? 0 : 1;
                problems.stream()
                        .map(Problem::message)
                        .filter(message -> message.length() > LONGEST_MESSAGE)
                        .forEach(tooLong::add);
            }
        }
        assertThat(tooLong).isEmpty();
        assertThat(valueByPath).hasSizeGreaterThan(900);
        assertThat(told).isGreaterThan(700);
    }

    private static List<Object> hostileFor(Object value) {
        if (value instanceof String) {
            return List.of("", LONG);
        } else if (value instanceof Integer) {
            return List.of(Integer.MIN_VALUE, Integer.MAX_VALUE);
        } else if (value instanceof LocalDate) {
            return List.of(LocalDate.MIN, LocalDate.MAX);
        } else if (value instanceof BigDecimal) {
            return List.of(new BigDecimal("-1e999999999"), new BigDecimal("1e-999999999"));
        } else if (value instanceof Enum<?> constant) {
            return List.of((Object[]) constant.getDeclaringClass().getEnumConstants());
        } else if (value instanceof List<?> list) {
            return list.isEmpty()
                    ? List.of()
                    : List.of(
                            List.of(),
                            Stream.concat(list.stream(), list.stream()).toList());
        }
        return value instanceof Optional<?> ? List.of(Optional.empty()) : List.of();
    }

    private static void walk(String path, Object value, Map<String, Object> valueByPath) {
        if (!path.isEmpty()) {
            valueByPath.put(path, value);
        }
        if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
                walk(name, Edit.component(record, component), valueByPath);
            }
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(inner -> walkInner(path, inner, valueByPath));
        } else if (value instanceof List<?> list) {
            List<Object> elements = new ArrayList<>(list);
            for (int i = 0; i < elements.size(); i++) {
                walk(path + "[" + i + "]", elements.get(i), valueByPath);
            }
        }
    }

    /** An optional value is emptied at its own path; what is within is changed below it. */
    private static void walkInner(String path, Object inner, Map<String, Object> valueByPath) {
        if (inner instanceof Record) {
            walk(path, inner, valueByPath);
            valueByPath.put(path, Optional.of(inner));
        }
    }
}
