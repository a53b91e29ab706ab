package io.github.psadelivery.scoring.folder;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.agreement.Register;
import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.scoring.LoaderWithout;
import io.github.psadelivery.scoring.json.RegisterJson;
import io.github.psadelivery.scoring.json.RegisterJsonLines;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What works, and what is told, where Jackson is not on the class path. */
class WithoutJacksonTest {

    @TempDir
    private Path folder;

    private static Class<?> loaded(Class<?> type) throws ClassNotFoundException {
        return Class.forName(type.getName(), true, new LoaderWithout("tools.jackson."));
    }

    @Test
    void sheetsAreReadAndJsonIsAPlainProblem() throws Exception {
        Files.writeString(folder.resolve("a.csv"), "item,title,date\nT1,x,2003-07\n");
        Files.writeString(folder.resolve("b.json"), "{}");

        Object read = loaded(AssessmentFolder.class)
                .getMethod("read", Path.class, Set.class)
                .invoke(null, folder, Set.of());

        assertThat(read.toString())
                .contains("Subject[id=T1")
                .contains("IN-001 error at b.json: JSON cannot be read, because the library for it is not on the class "
                        + "path. Add tools.jackson.core:jackson-core 3.2 or later to the class path.");
    }

    @Test
    void writingNeedsNoLibrary() throws Exception {
        Class<?> json = loaded(Class.forName("io.github.psadelivery.scoring.json.AssessmentJson"));
        Class<?> type = json.getClassLoader().loadClass(Assessment.class.getName());
        Object assessment = assessment(json.getClassLoader());

        assertThat(json.getMethod("write", type).invoke(null, assessment))
                .asString()
                .contains("\"id\": \"T1\"");
    }

    @Test
    void writingARegisterNeedsNoLibraryAndReadingOneIsAPlainProblem() throws Exception {
        Class<?> json = loaded(RegisterJson.class);
        ClassLoader loader = json.getClassLoader();
        Class<?> type = loader.loadClass(Register.class.getName());
        Object builder = type.getMethod("of", String.class, String.class).invoke(null, "R", "x");
        Object register = builder.getClass().getMethod("build").invoke(builder);

        assertThat(json.getMethod("write", type).invoke(null, register))
                .isEqualTo("{\n  \"id\": \"R\",\n  \"title\": \"x\"\n}\n");
        assertThat(json.getMethod("schema").invoke(null)).isEqualTo(RegisterJson.schema());
        assertThat(json.getMethod("read", String.class, InputStream.class)
                        .invoke(null, "r.json", InputStream.nullInputStream()))
                .asString()
                .contains("IN-001 error at r.json: JSON cannot be read, because the library for it is not on");
        assertThat(loader.loadClass(RegisterJsonLines.class.getName())
                        .getMethod("write", type)
                        .invoke(null, register))
                .isEqualTo("{\"id\":\"R\",\"title\":\"x\"}\n");
    }

    private static Object assessment(ClassLoader loader) throws Exception {
        Class<?> subjects = loader.loadClass(Subject.class.getName());
        Class<?> dates = loader.loadClass(ReportDate.class.getName());
        Object subject = subjects.getMethod("of", String.class, String.class).invoke(null, "T1", "x");
        Object date = dates.getMethod("of", String.class).invoke(null, "2003-07");
        Object builder = loader.loadClass(Assessment.class.getName())
                .getMethod("of", subjects, dates)
                .invoke(null, subject, date);
        return builder.getClass().getMethod("build").invoke(builder);
    }
}
