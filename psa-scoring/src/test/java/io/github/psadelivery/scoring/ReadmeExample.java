package io.github.psadelivery.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compiles and runs the README's lines for an embedder and for test suites, and holds what they print against what the
 * README says.
 */
class ReadmeExample {
    private static final Pattern CODE = Pattern.compile("```java\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern PRINTED = Pattern.compile("```java\\n.*?```\\s+```text\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theLinesOfTheReadmePrintWhatItSays() throws Exception {
        String readme = Files.readString(Path.of("..", "README.md"));
        String code = found(CODE, readme);

        assertThat(code.lines().count()).isLessThanOrEqualTo(6);
        assertThat(run(code)).isEqualTo(found(PRINTED, readme));
    }

    @Test
    void theLinesForTestSuitesPrintWhatItSays() throws Exception {
        String section = Files.readString(Path.of("..", "README.md")).split("## Test with our laws")[1];

        assertThat(run(found(CODE, section))).isEqualTo(found(PRINTED, section));
    }

    private static String found(Pattern pattern, String readme) {
        Matcher matcher = pattern.matcher(readme);
        assertThat(matcher.find()).as("a block like " + pattern).isTrue();
        return matcher.group(1);
    }

    private String run(String code) throws Exception {
        String program = """
                import io.github.psadelivery.model.assessment.*;
                import io.github.psadelivery.model.scale.*;
                import io.github.psadelivery.rules.rubric.*;
                import io.github.psadelivery.rules.table.*;
                import io.github.psadelivery.scoring.*;
                import io.github.psadelivery.scoring.testing.*;
                import java.nio.file.*;
                public class Embedder {
                    public static void main(String[] words) {
                        %s
                    }
                }
                """.formatted(code);
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Embedder.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreErrors) {
                        return program;
                    }
                };
        List<String> options =
                List.of("-d", folder.toString(), "-proc:none", "-cp", System.getProperty("java.class.path"));
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .getTask(null, null, null, options, null, List.of(source))
                        .call())
                .isTrue();
        return printedBy(folder);
    }

    private static String printedBy(Path classes) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Embedder").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
