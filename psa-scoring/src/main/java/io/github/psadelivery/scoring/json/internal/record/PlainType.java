package io.github.psadelivery.scoring.json.internal.record;

import io.github.psadelivery.scoring.json.internal.parsing.JsonInput;
import io.github.psadelivery.scoring.json.internal.writing.JsonText;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The values that hold no others. */
enum PlainType implements ValueType {
    WORDS("\"…\"") {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.words();
        }

        @Override
        public void write(Object value, JsonText to) {
            to.words((String) value);
        }

        @Override
        public void schema(JsonText to) {
            to.words("type", "string");
        }
    },
    DECIMAL("1.5") {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.scalars().decimal();
        }

        @Override
        public void write(Object value, JsonText to) {
            to.number((BigDecimal) value);
        }

        @Override
        public void schema(JsonText to) {
            to.words("type", "number");
        }
    },
    WHOLE_NUMBER("1") {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.scalars().wholeNumber();
        }

        @Override
        public void write(Object value, JsonText to) {
            to.number((int) value);
        }

        @Override
        public void schema(JsonText to) {
            to.words("type", "integer");
            to.number("minimum", Integer.MIN_VALUE).number("maximum", Integer.MAX_VALUE);
        }
    },
    DAY("\"2004-03-31\"") {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.scalars().day();
        }

        @Override
        public void write(Object value, JsonText to) {
            to.words(((LocalDate) value).toString());
        }

        @Override
        public void schema(JsonText to) {
            to.words("type", "string").words("format", "date");
            to.words("pattern", "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$");
        }
    },
    TRUTH("true") {
        @Override
        public @Nullable Object read(JsonInput in) {
            return in.scalars().truth();
        }

        @Override
        public void write(Object value, JsonText to) {
            to.truth((boolean) value);
        }

        @Override
        public void schema(JsonText to) {
            to.words("type", "boolean");
        }
    };

    private final String example;

    PlainType(String example) {
        this.example = example;
    }

    @Override
    public String example() {
        return example;
    }
}
