package io.github.psadelivery.rules.table.workbook.writing;

import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;

/** Tells whether the library that writes workbooks is on the class path. Names its classes only as text. */
public final class WorkbookLibrary {

    private WorkbookLibrary() {}

    /** Whether workbooks can be written; reading them needs no library. */
    public static boolean isThere() {
        try {
            Class.forName("org.dhatim.fastexcel.Workbook", false, WorkbookLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }

    /** What to tell whoever wants a workbook without it. */
    public static Problem missing(String name) {
        return new Problem(
                ProblemCode.NO_WORKBOOK_LIBRARY,
                new Place.Whole(name),
                "A workbook cannot be written, because the library for it is not on the class path.",
                "Add org.dhatim:fastexcel 0.20 or later to the class path, or write a folder of tables.");
    }
}
