package io.github.psadelivery.scoring;

import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricReader;
import io.github.psadelivery.rules.table.sheet.SheetSource;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** The shipped rubric with a change in one of its tables. */
public final class EditedTables {

    private EditedTables() {}

    public static Rubric edited(String file, UnaryOperator<String> change) {
        SheetSource shipped =
                SheetSource.resources(Objects.requireNonNull(EditedTables.class.getClassLoader()), "rubrics/pmdu-2003");
        SheetSource changed = name -> shipped.bytes(name).map(bytes -> {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return (name.equals(file) ? change.apply(text) : text).getBytes(StandardCharsets.UTF_8);
        });
        return RubricReader.read("edited", changed).orThrow();
    }
}
