package io.github.psadelivery.scoring.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.table.RubricDraft;
import io.github.psadelivery.rules.table.RubricWriter;
import io.github.psadelivery.scoring.LoaderWithout;
import java.lang.reflect.Method;
import org.junit.jupiter.api.Test;

/** What works, and what is told, where the library that writes workbooks is not on the class path. */
class WithoutFastexcelTest {

    @Test
    void writingAWorkbookIsAPlainProblem() throws Exception {
        ClassLoader loader = new LoaderWithout("org.dhatim.");
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
        Class<?> drafts = new LoaderWithout("org.dhatim.").loadClass(RubricDraft.class.getName());

        Object draft = drafts.getMethod("read", String.class, byte[].class).invoke(null, "a.xlsx", bytes);

        assertThat(drafts.getMethod("rubric").invoke(draft).toString())
                .contains(Rubrics.standard().reference().shortHash());
    }
}
