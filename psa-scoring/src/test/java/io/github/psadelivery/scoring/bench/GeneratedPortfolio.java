package io.github.psadelivery.scoring.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A portfolio that a government could have: so many agreements of twenty departments at so many dates half a year apart, all
 * 24 areas of nearly each assessed, some with reasons, and a likelihood published for one line in twenty. The same numbers
 * always give the same one.
 */
public final class GeneratedPortfolio {
    private static final int DEPARTMENTS = 20;
    private static final int FIRST_YEAR = 1998;
    private static final int ONE_PUBLISHED_OF = 20;

    private GeneratedPortfolio() {}

    /** Gives an item at a date, both counted from 1. */
    public static Assessment of(int item, int date, int dates) {
        Assessment made = GeneratedAssessments.number((item - 1) * dates + date);
        Subject subject = Subject.of("PSA %s".formatted(item), "Generated agreement number %s".formatted(item))
                .withKind(SubjectKind.PSA)
                .withDepartments("Department for Public Service %s".formatted(1 + item % DEPARTMENTS));
        int half = date - 1;
        return new Assessment(
                subject,
                ReportDate.of("%s-%s".formatted(FIRST_YEAR + half / 2, half % 2 == 0 ? "07" : "12")),
                Optional.of("Assessor %s".formatted(1 + item % 30)),
                made.statements(),
                item % ONE_PUBLISHED_OF == 0 ? made.published() : Optional.empty(),
                List.of());
    }

    /**
     * Writes a sheet for each date.
     *
     * @param args how many items, how many dates, and a folder
     */
    public static void main(String[] args) throws IOException {
        int items = Integer.parseInt(args[0]);
        int dates = Integer.parseInt(args[1]);
        for (int date = 1; date <= dates; date++) {
            Path file = Path.of(args[2]).resolve("date-%s.csv".formatted(100 + date));
            try (Writer out = Files.newBufferedWriter(file, UTF_8)) {
                int at = date;
                out.write(GeneratedAssessments.csv(
                        IntStream.rangeClosed(1, items)
                                .mapToObj(item -> of(item, at, dates))
                                .toList(),
                        true));
            }
        }
    }
}
