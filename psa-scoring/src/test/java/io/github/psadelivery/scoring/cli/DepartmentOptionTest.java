package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DepartmentOptionTest {
    @TempDir
    Path folder;

    private String sheet;

    @BeforeEach
    void writeASheet() throws IOException {
        sheet = Files.writeString(folder.resolve("all.csv"), """
                        item,title,department,date,challenge,planning,capacity,stage
                        T1,One,Home Office,2003-07,L,AR,G,3
                        T2,Two,Home Office; Treasury,2003-07,L,G,G,3
                        T3,Three,Treasury,2003-07,L,R,G,3
                        T4,Four,,2003-07,L,G,G,3
                        T5,Five,Treasury,2002-07,L,G,G,3
                        T5,Five,Defence,2003-07,L,AG,G,3
                        """).toString();
    }

    private String ranked(String... departments) {
        String[] arguments = new String[4 + 2 * departments.length];
        arguments[0] = "league";
        arguments[1] = sheet;
        arguments[2] = "--format";
        arguments[3] = "csv";
        for (int place = 0; place < departments.length; place++) {
            arguments[4 + 2 * place] = "--department";
            arguments[5 + 2 * place] = departments[place];
        }
        return String.join(
                " ",
                psa(arguments)
                        .out()
                        .lines()
                        .skip(1)
                        .map(row -> row.split(",")[1])
                        .toList());
    }

    @Test
    void keepsTheItemsOfTheDepartmentsThatAreNamed() {
        assertThat(ranked()).isEqualTo("T2 T4 T5 T1 T3");
        assertThat(ranked("Home Office")).isEqualTo("T2 T1");
        assertThat(ranked("Home Office", "Defence")).isEqualTo("T2 T5 T1");
        assertThat(ranked("Treasury")).as("T5 was of the Treasury once").isEqualTo("T2 T5 T3");
    }

    @Test
    void keepsAnItemWithAllItsDatesInTheReport() {
        Run run = psa("report", sheet, "--department", "Defence", "--format", "csv");

        assertThat(run.out().lines().skip(1)).hasSize(2).allMatch(row -> row.startsWith("T5,"));
        assertThat(psa("report", sheet, "--department", "Home Office").out()).startsWith("Delivery report: 2 items");
    }

    @Test
    void tellsEachDepartmentThatIsNotThereWithTheNearest() {
        Run run = psa("report", sheet, "--department", "Home Ofice", "--department", "Culture");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("No item is of the department “Home Ofice”. Write Home Office?\n")
                .contains("No item is of the department “Culture”. The departments: Defence; Home Office; Treasury.\n");
        assertThat(psa("league", sheet, "--department", "culture").exitCode()).isEqualTo(1);
    }

    @Test
    void tellsThatNoItemNamesADepartment() throws IOException {
        Files.writeString(folder.resolve("all.csv"), "item,title,date,planning\nT1,One,2003-07,R\n");

        assertThat(psa("league", sheet, "--department", "Treasury").err())
                .isEqualTo("No item is of the department “Treasury”. No item names a department.\n");
    }
}
