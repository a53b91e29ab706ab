package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults in copies of the shipped rubric, one at a time: {@code psa rubric check} finds each, in its cell. */
class SeededFaultsTest {

    /** A cell, what a fault writes into it, and how the problem there is called. */
    private static final String IN_A_CELL = """
            RUB-004 | rules.csv | PL-2 | rule | PL-1
            RUB-005 | rules.csv | CP-4 | source |
            RUB-005 | rules.csv | LD-2 | because |
            RUB-006 | rules.csv | PL-2 | of | areas of planing
            RUB-007 | rules.csv | PL-2 | no better than | Ambre/Red
            RUB-008 | items.csv | DC.1 | scale | chalenge
            RUB-009 | rules.csv | PL-2 | rated (or worse) | High
            RUB-010 | rules.csv | PL-1 | at least | many
            RUB-010 | rules.csv | PL-1 | at least | 14
            RUB-011 | rules.csv | PL-1 | at least | 0%
            RUB-012 | rules.csv | PL-2 | of | PL.1
            RUB-013 | items.csv | PL.1 | parent | PL.1.1
            RUB-014 | items.csv | PL.1.1 | level 2 |
            RUB-016 | rules.csv | PL-2 | of | areas of capacity
            RUB-017 | rules.csv | LD-6 | and of |
            RUB-018 | rubric.csv | licence | key | colour
            RUB-019 | rubric.csv | effective from | value | 1.12.2002
            RUB-020 | measures.csv | gap to trajectory | value | much
            RUB-021 | items.csv | challenge | parent |
            RUB-022 | cases.csv | T5 July 02 | rubric gives | Amber/Green
            RUB-026 | rules.csv | PL-5 | no better than | Green
            RUB-028 | items.csv | stage | if not stated | nothing
            RUB-029 | items.csv | PL.1 | scale | rating
            RUB-030 | rules.csv | LD-1 | judgement | stage
            RUB-033 | items.csv | PL.1.2 | scale | challenge
            RUB-034 | items.csv | DC.1 | id | areas of DC
            CHK-007 | rules.csv | PL-2 | at least | 7%
            CHK-009 | items.csv | CP.1 | level 1 | Green: leaders are trusted.
            CHK-012 | silenced.csv | CHK-010 | finding | CHK-003
            """;

    @TempDir
    Path folder;

    /** One fault and where it must be found. */
    private record Fault(String code, String place, FaultyTables tables) {
        @Override
        public String toString() {
            return code + " at " + place;
        }
    }

    static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>();
        IN_A_CELL.lines().map(line -> line.split("\\|", -1)).forEach(cells -> faults.add(inACell(cells)));
        add(faults, "RUB-001", tables -> tables.without("rules.csv"), tables -> "rules.csv");
        add(
                faults,
                "RUB-002",
                tables -> tables.cell("rules.csv", "rule", "because", "title of the rule"),
                tables -> "rules.csv, row 1, column 'because'");
        add(
                faults,
                "RUB-003",
                tables -> tables.cell("questions.csv", "id", "source", "sources"),
                tables -> "questions.csv, row 1, column 'sources'");
        add(
                faults,
                "RUB-015",
                tables -> tables.cell("scales.csv", "rating", "label", "Rot"),
                tables -> tables.at("scales.csv", "rating", "label"));
        add(
                faults,
                "RUB-023",
                tables -> tables.cell("cases.csv", "T1 December 02", "rubric gives", "Amber/Red"),
                tables -> tables.at("cases.csv", "T1 December 02", "because"));
        add(
                faults,
                "RUB-024",
                tables -> tables.row("coverage.csv", List.of("likelihood", "60%")),
                tables -> "coverage.csv, row 5, column 'areas that must be assessed'");
        add(faults, "RUB-027", tables -> tables.withoutRow("rubric.csv", "version"), tables -> "rubric.csv");
        add(
                faults,
                "RUB-031",
                tables -> tables.row(
                        "measures.csv",
                        List.of(
                                "gap to trajectory",
                                "recent performance",
                                "On path",
                                "otherwise",
                                "",
                                "Why.",
                                "Ours.")),
                tables -> "measures.csv, row 6, column 'level'");
        add(
                faults,
                "RUB-032",
                tables -> tables.row("scales.csv", List.of("five", "1", "One", "or worse", "One only.", "Ours.")),
                tables -> tables.at("scales.csv", "five", "scale"));
        add(faults, "RUB-035", tables -> tables.renamed("questions.csv", "question.csv"), tables -> "question.csv");
        add(
                faults,
                "CHK-001",
                tables -> tables.cell("rules.csv", "DC-3", "no better than", "High")
                        .cell("rules.csv", "DC-4", "no better than", "High"),
                tables -> tables.at("items.csv", "challenge", "level 2"));
        add(
                faults,
                "CHK-003",
                tables -> tables.cell("rules.csv", "PL-2", "at least", "half"),
                tables -> tables.at("rules.csv", "PL-2", "rule"));
        add(
                faults,
                "CHK-004",
                tables -> tables.row(
                        "rules.csv",
                        List.of(
                                "LD-8",
                                "likelihood",
                                "1",
                                "stage",
                                "Implementation",
                                "",
                                "",
                                "",
                                "Amber/Green",
                                "Why.",
                                "Ours.")),
                tables -> tables.at("rules.csv", "LD-8", "rule"));
        add(
                faults,
                "CHK-005",
                tables -> tables.withoutRow("rules.csv", "LD-7"),
                tables -> tables.at("items.csv", "recent performance", "id"));
        add(
                faults,
                "CHK-006",
                tables -> withRulesOf(tables, "PL", "areas of PL.1"),
                tables -> tables.at("items.csv", "PL.4", "id"));
        add(
                faults,
                "CHK-006",
                tables -> tables.withoutRow("rules.csv", "DC-1")
                        .withoutRow("rules.csv", "DC-2")
                        .withoutRow("rules.csv", "DC-3")
                        .withoutRow("rules.csv", "DC-4"),
                tables -> tables.at("items.csv", "challenge", "id"));
        add(
                faults,
                "CHK-008",
                tables -> tables.cell("items.csv", "CP.1", "level 1", "Much the same.")
                        .cell("items.csv", "CP.1", "level 4", "much the same"),
                tables -> tables.at("items.csv", "CP.1", "level 4"));
        add(
                faults,
                "CHK-010",
                tables -> tables.withoutRow("silenced.csv", "CHK-010"),
                tables -> tables.at("rules.csv", "DC-1", "rule"));
        add(
                faults,
                "CHK-011",
                SeededFaultsTest::withRulesOfManyAreas,
                tables -> tables.at("items.csv", "planning", "id"));
        return faults;
    }

    private static Fault inACell(String[] cells) {
        String file = cells[1].strip();
        String row = cells[2].strip();
        String column = cells[3].strip();
        FaultyTables tables = new FaultyTables();
        String place = tables.at(file, row, column);
        return new Fault(cells[0].strip(), place, tables.cell(file, row, column, cells[4].strip()));
    }

    private static void add(
            List<Fault> faults,
            String code,
            Function<FaultyTables, FaultyTables> edit,
            Function<FaultyTables, String> place) {
        FaultyTables tables = edit.apply(new FaultyTables());
        faults.add(new Fault(code, place.apply(tables), tables));
    }

    private static FaultyTables withRulesOf(FaultyTables tables, String prefix, String selection) {
        for (int number = 1; number <= 5; number++) {
            tables.cell("rules.csv", prefix + "-" + number, "of", selection);
        }
        return tables;
    }

    private static FaultyTables withRulesOfManyAreas(FaultyTables tables) {
        for (String area : List.of("PL.1.1", "PL.1.2", "PL.1.3", "PL.1.4", "PL.2.1", "PL.2.2", "PL.3.1", "PL.3.2")) {
            tables.row(
                    "rules.csv",
                    List.of(
                            "X-" + area,
                            "planning",
                            "1",
                            area,
                            "Amber/Green",
                            "",
                            "",
                            "",
                            "Amber/Green",
                            "Why.",
                            "Ours."));
        }
        return tables;
    }

    @ParameterizedTest
    @MethodSource("faults")
    void isFoundInItsCell(Fault fault) throws IOException {
        fault.tables().write(folder);

        Run run = psa("rubric", "check", "--strict", folder.toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err().lines())
                .anyMatch(line -> line.matches(fault.code() + " (error|warning) at .*")
                        && line.contains(" at " + fault.place() + ": "));
    }

    @Test
    void aTableThatIsAFolderIsTold() throws IOException {
        new FaultyTables().without("rules.csv").write(folder);
        assertThat(folder.resolve("rules.csv").toFile().mkdir()).isTrue();

        assertThat(psa("rubric", "check", folder.toString()).err()).contains("RUB-025 error at rules.csv: ");
    }

    @Test
    void anUntouchedCopyHasNoFault() throws IOException {
        new FaultyTables().write(folder);

        Run run = psa("rubric", "check", "--strict", folder.toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEmpty();
    }

    /**
     * RUB-025 has a test of its own. RUB-036 is about the rubric that a result names, which no edit of a table can bring
     * about; CHK-002 is only found in rubrics built by a program, since the reader refuses such rows as RUB-010.
     */
    @Test
    void thereAreFortyAndEachCodeIsAmongThem() {
        Set<String> seeded = faults().stream().map(Fault::code).collect(Collectors.toSet());

        assertThat(faults()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(Stream.of(ProblemCode.values()).map(ProblemCode::code))
                .filteredOn(code -> code.matches("(RUB-0[0-2]|RUB-03[0-6]|CHK).*"))
                .filteredOn(code -> !Set.of("RUB-025", "RUB-036", "CHK-002").contains(code))
                .isSubsetOf(seeded);
    }
}
