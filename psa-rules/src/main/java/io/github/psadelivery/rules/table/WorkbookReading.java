package io.github.psadelivery.rules.table;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_SHEET;
import static io.github.psadelivery.model.problem.ProblemCode.SHEET_TWICE;
import static io.github.psadelivery.model.problem.ProblemCode.TOO_LARGE;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_SHEET;

import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.rules.table.RubricAssembly.Assembled;
import io.github.psadelivery.rules.table.extension.Parent;
import io.github.psadelivery.rules.table.extension.Removals;
import io.github.psadelivery.rules.table.internal.Problems;
import io.github.psadelivery.rules.table.internal.RubricSheet;
import io.github.psadelivery.rules.table.internal.Words;
import io.github.psadelivery.rules.table.sheet.Sheet;
import io.github.psadelivery.rules.table.template.NotesRow;
import io.github.psadelivery.rules.table.template.OneTable;
import io.github.psadelivery.rules.table.template.Template;
import io.github.psadelivery.rules.table.template.WorkbookPlaces;
import io.github.psadelivery.rules.table.workbook.WorkbookContent;
import io.github.psadelivery.rules.table.workbook.WorkbookParser;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the tables of a rubric in the sheets of a workbook. */
final class WorkbookReading {
    private final String name;
    private final Map<RubricSheet, Sheet> asTheyStand = new EnumMap<>(RubricSheet.class);
    private final Map<RubricSheet, Sheet> tables = new EnumMap<>(RubricSheet.class);
    private final Set<RubricSheet> tooLarge = EnumSet.noneOf(RubricSheet.class);
    private final Problems problems = new Problems();
    private Optional<Sheet> removed = Optional.empty();
    private Optional<Sheet> removedAsItStands = Optional.empty();

    private WorkbookReading(String name) {
        this.name = name;
    }

    static RubricDraft read(String name, byte[] bytes, Home home) {
        WorkbookContent content = WorkbookParser.read(name, bytes);
        if (!content.readable()) {
            return new RubricDraft(List.of(), Assembled.of(Checked.rejected(content.problems())), Optional.empty());
        }
        WorkbookReading reading = new WorkbookReading(name);
        reading.take(content);
        return reading.draft(content.sheets(), home);
    }

    private void take(WorkbookContent content) {
        for (Problem problem : content.problems()) {
            if (matters(problem)) {
                problems.addAll(List.of(problem));
            }
            if (problem.code() == TOO_LARGE) {
                RubricSheet.onTab(tab(problem.place())).ifPresent(tooLarge::add);
            }
        }
        content.sheets().stream()
                .filter(sheet -> !Template.isNoTable(sheet.file()))
                .forEach(this::take);
        Stream.of(RubricSheet.values())
                .filter(sheet -> sheet.isRequired() && !asTheyStand.containsKey(sheet))
                .filter(sheet -> Parent.row(tables).isEmpty())
                .forEach(sheet -> problems.add(
                        MISSING_SHEET,
                        new Place.Whole(name),
                        "The workbook has no sheet %s.".formatted(sheet.tab()),
                        "Add it, or take a workbook that psa rubric template writes as a pattern."));
    }

    /** Whether a problem is one of the whole workbook or of a sheet that belongs to the rubric. */
    private boolean matters(Problem problem) {
        String tab = tab(problem.place());
        return tab.equals(name)
                || Removals.isNamed(tab)
                || RubricSheet.onTab(tab).isPresent();
    }

    private static String tab(Place place) {
        return place.fold(
                Place.Cell::file,
                Place.SheetCell::sheet,
                Place.Path::file,
                Place.Line::file,
                Place.Whole::file,
                Place.Stated::subject);
    }

    private void take(Sheet sheet) {
        Optional<RubricSheet> known = RubricSheet.onTab(sheet.file());
        if (Removals.isNamed(sheet.file()) && removed.isEmpty()) {
            NotesRow notes = NotesRow.in(sheet);
            problems.addAll(notes.problems());
            removedAsItStands = Optional.of(sheet);
            removed = Optional.of(new Sheet(Removals.FILE, notes.sheet().records()));
        } else if (known.isEmpty()) {
            problems.add(
                    UNKNOWN_SHEET,
                    new Place.Whole(sheet.file()),
                    "A rubric has no sheet “%s”, so it was not read.".formatted(sheet.file()),
                    Words.advice(
                            sheet.file(),
                            Stream.of(RubricSheet.values())
                                    .map(RubricSheet::tab)
                                    .toList()));
        } else if (asTheyStand.putIfAbsent(known.get(), sheet) != null) {
            problems.add(
                    SHEET_TWICE,
                    new Place.Whole(sheet.file()),
                    "The workbook has two sheets “%s”.".formatted(known.get().tab()),
                    "Delete or rename one of them; nothing says which one counts.");
        } else if (!tooLarge.contains(known.get())) {
            NotesRow notes = NotesRow.in(sheet);
            problems.addAll(notes.problems());
            Sheet table = new Sheet(known.get().file(), notes.sheet().records());
            tables.put(known.get(), OneTable.in(table, Template.columns(), problems));
        }
    }

    private RubricDraft draft(List<Sheet> sheets, Home home) {
        WorkbookPlaces places = new WorkbookPlaces(asTheyStand, removedAsItStands);
        Assembled assembled = new RubricAssembly(tables, problems).assembled(removed, home);
        Checked<Rubric> read = assembled.rubric();
        // What is no value of its own is told once, and not as a wrong word too.
        Set<Place> noValues = new HashSet<>();
        read.problems().stream()
                .filter(problem -> problem.place() instanceof Place.SheetCell && problem.isError())
                .forEach(problem -> noValues.add(problem.place()));
        List<Problem> placed = read.problems().stream()
                .filter(problem -> problem.place() instanceof Place.SheetCell
                        || !noValues.contains(places.placed(problem).place()))
                .map(places::placed)
                .toList();
        Assembled known = new Assembled(
                assembled.tables(), new Checked<>(read.value(), placed), assembled.origins(), assembled.parent());
        return new RubricDraft(sheets, known, Optional.of(places));
    }
}
