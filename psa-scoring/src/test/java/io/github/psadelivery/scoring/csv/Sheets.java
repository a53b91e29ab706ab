package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Sheets as text, read by a plain set of item ids. */
final class Sheets {
    static final Set<String> ITEMS = Set.of("DC.1", "DC.2", "challenge", "planning", "capacity", "stage");

    private Sheets() {}

    static AssessmentCsv csv() {
        return AssessmentCsv.of(ITEMS);
    }

    static SourcedAssessments read(String text) {
        return AssessmentCsv.of(ITEMS).read("a.csv", stream(text));
    }

    static SourcedAssessments read(String text, CsvCorrections corrections) {
        return AssessmentCsv.of(ITEMS).with(corrections).read("a.csv", stream(text));
    }

    static CsvCorrections corrections(String text) {
        return CsvCorrections.read("corrections.csv", stream(text));
    }

    static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The problems in short, such as {@code ASM-009 row 2 date: “July” is not a date. Write a month such as …}. */
    static List<String> told(List<Problem> problems) {
        return problems.stream().map(Sheets::told).toList();
    }

    private static String told(Problem problem) {
        String place = problem.place()
                .fold(
                        cell -> "row " + cell.row() + " " + cell.column(),
                        sheetCell -> sheetCell.cell(),
                        path -> path.path(),
                        line -> "line " + line.line(),
                        whole -> whole.file(),
                        stated -> stated.item());
        return problem.code() + " " + place + ": " + problem.message() + " " + problem.advice();
    }
}
