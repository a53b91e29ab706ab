package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** What works, and what is told, where the library that writes workbooks is not on the class path. */
class WithoutFastexcelTest {

    /** Loads our classes anew, and finds no class of the library. */
    private static final class Loader extends ClassLoader {
        Loader() {
            super(WithoutFastexcelTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.dhatim.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("io.github.psadelivery.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defined(name) : loaded;
            }
        }

        private Class<?> defined(String name) throws ClassNotFoundException {
            try (InputStream stream = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (stream == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = stream.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void writingAWorkbookIsAPlainProblem() throws Exception {
        Loader loader = new Loader();
        Object standard =
                loader.loadClass(Rubrics.class.getName()).getMethod("standard").invoke(null);
        Method workbook = loader.loadClass(RubricWriter.class.getName()).getMethod("workbook", standard.getClass());

        assertThat(workbook.invoke(null, standard).toString())
                .contains(
                        "RUB-047 error at workbook: A workbook cannot be written, because the library for it is not on "
                                + "the class path. Add org.dhatim:fastexcel 0.20 or later");
    }

    @Test
    void readingAWorkbookNeedsNoLibrary() throws Exception {
        byte[] bytes = RubricWriter.workbook(Rubrics.standard()).orThrow();
        Class<?> drafts = new Loader().loadClass(RubricDraft.class.getName());

        Object draft = drafts.getMethod("read", String.class, byte[].class).invoke(null, "a.xlsx", bytes);

        assertThat(drafts.getMethod("rubric").invoke(draft).toString())
                .contains(Rubrics.standard().reference().shortHash());
    }
}
