package io.github.psadelivery.scoring.cli;

import static io.github.psadelivery.scoring.cli.Run.psa;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that is too long for one page. */
class ReportSiteTest {
    private static final int ITEMS = 3_001;

    @TempDir
    Path folder;

    private Path sheet;
    private Path pages;

    @BeforeEach
    void writeALongSheet() throws IOException {
        StringBuilder rows = new StringBuilder("item,title,department,date,challenge,planning,capacity,stage\n");
        for (int number = 1; number <= ITEMS; number++) {
            rows.append("I%s,Item,%s,2003-07,L,%s,G,3\n"
                    .formatted(number, number % 2 == 0 ? "Treasury" : "Defence", number % 3 == 0 ? "R" : "AG"));
        }
        sheet = Files.writeString(folder.resolve("long.csv"), rows);
        pages = Files.createDirectory(folder.resolve("pages"));
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(pages)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void becomesSeveralPagesBesideTheFirst() throws IOException {
        Path html = pages.resolve("r.html");

        Run run = psa("report", sheet.toString(), "--html", html.toString(), "--markdown", pages + "/r.md");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.err().lines())
                .contains("Written: %s, and 5 pages beside it that it leads to, from r-1.html to r-league-3.html"
                        .formatted(html));
        assertThat(written())
                .containsExactly(
                        "r-1.html",
                        "r-1.md",
                        "r-2.html",
                        "r-2.md",
                        "r-league-1.html",
                        "r-league-1.md",
                        "r-league-2.html",
                        "r-league-2.md",
                        "r-league-3.html",
                        "r-league-3.md",
                        "r.html",
                        "r.md");
        assertThat(Files.readString(html))
                .contains("<a href=\"r-league-2.html\">", "Treasury (1,500 items, 1,500 lines)");
        assertThat(Files.readString(pages.resolve("r-2.html"))).contains("<h1>Treasury: ", "href=\"r.html\"");
    }

    @Test
    void nothingIsWrittenWhereOnePageCannotBe() throws IOException {
        Files.writeString(pages.resolve("r.html"), "as it was");
        Files.createDirectory(pages.resolve("r-2.html"));

        Run run = psa(
                "report", sheet.toString(), "--html", pages.resolve("r.html").toString());

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("r-2.html” could not be written: it is a folder.");
        assertThat(written()).containsExactly("r-2.html", "r.html");
        assertThat(pages.resolve("r.html")).hasContent("as it was");
    }

    @Test
    void theItemsOfADepartmentMayFitOnePage() throws IOException {
        psa("report", sheet.toString(), "--department", "Treasury", "--html", pages + "/r.html");

        assertThat(written()).containsExactly("r.html");
    }
}
