package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.NOT_CARRIED;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.problem.Place;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CellList;
import io.github.psadelivery.scoring.csv.internal.CellText;
import io.github.psadelivery.scoring.csv.internal.CsvHeader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cells of one assessment in the columns of a sheet, and what of it they cannot hold. */
final class AssessmentCells {
    /** Few enough for the largest row that can be read, in any script and with every quotation mark doubled. */
    private static final int MOST_LETTERS = 2_000_000;

    private final CsvHeader header;
    private final Assessment assessment;
    private final String[] cells;
    private final List<Problem> problems = new ArrayList<>(0);

    AssessmentCells(CsvHeader header, Assessment assessment) {
        this.header = header;
        this.assessment = assessment;
        this.cells = new String[header.width()];
        Arrays.fill(cells, "");
        subject();
        assessment.statements().forEach(this::statement);
        assessment.published().ifPresent(this::published);
        corrections();
        length();
    }

    /** The tidied texts from left to right, as they are printed: before the corrections are read. */
    List<String> texts() {
        return Arrays.asList(cells);
    }

    List<Problem> problems() {
        return problems;
    }

    private void subject() {
        putFilled(AssessmentColumns.ITEM, assessment.subject().id());
        put(AssessmentColumns.TITLE, assessment.subject().title());
        put(AssessmentColumns.KIND, assessment.subject().kind().label());
        putAll(
                AssessmentColumns.DEPARTMENT,
                CellList.DEPARTMENTS,
                assessment.subject().departments());
        put(AssessmentColumns.DATE, assessment.date().effective().toString());
        put(AssessmentColumns.LABEL, assessment.date().printed().orElse(""));
        put(AssessmentColumns.ASSESSOR, assessment.assessor().orElse(""));
    }

    private void statement(Statement statement) {
        String item = statement.item();
        int place = header.index(item);
        if (place >= 0 && !cells[place].isEmpty()) {
            cannot(item, "%s is stated twice, and has one cell.".formatted(item), "Keep one of the two statements.");
            return;
        }
        put(AssessmentColumns.because(item), statement.because());
        if (statement instanceof Rated rated) {
            String level = CellText.tidied(rated.level());
            if (level.isEmpty() || StatementCells.isNotApplicable(level)) {
                cannot(
                        item,
                        "The level of %s is “%s”, and no level can be read from such a cell.".formatted(item, level),
                        "Write its level, or call it not applicable.");
            }
            put(item, level);
            putAll(
                    AssessmentColumns.evidence(item),
                    CellList.HYPOTHESES_OR_EVIDENCE,
                    rated.evidence().stream().map(Evidence::reference).toList());
        } else {
            put(item, StatementCells.NOT_APPLICABLE);
        }
    }

    private void published(PublishedLikelihood published) {
        putFilled(AssessmentColumns.PUBLISHED, published.level());
        put(AssessmentColumns.PUBLISHED_BECAUSE, published.because().orElse(""));
        put(AssessmentColumns.PUBLISHED_BY, published.by().orElse(""));
        putAll(AssessmentColumns.HYPOTHESIS, CellList.HYPOTHESES_OR_EVIDENCE, published.hypotheses());
    }

    private void corrections() {
        Set<String> corrected = new HashSet<>();
        for (Correction correction : assessment.corrections()) {
            int place = header.index(correction.item());
            String printed = CellText.tidied(correction.asPrinted());
            String because = CellText.tidied(correction.because());
            if (place < 0
                    || printed.isEmpty()
                    || because.isEmpty()
                    || !CellText.isWritable(printed)
                    || !CellText.isWritable(because)
                    || cells[place].isEmpty()
                    || !cells[place].equals(CellText.tidied(correction.readAs()))
                    || !corrected.add(correction.item())) {
                cannot(
                        correction.item(),
                        "The correction of %s cannot be read from a sheet again.".formatted(correction.item()),
                        "Correct each column once, from what it has to what is read, and say why.");
                continue;
            }
            cells[place] = printed;
        }
    }

    private void length() {
        long letters = Arrays.stream(cells).mapToLong(String::length).sum();
        if (letters > MOST_LETTERS) {
            cannot(
                    AssessmentColumns.ITEM,
                    "The texts of a row have %s letters, and %s is the most.".formatted(letters, MOST_LETTERS),
                    "Shorten them.");
        }
    }

    private void putFilled(String column, String text) {
        if (CellText.tidied(text).isEmpty()) {
            cannot(column, "There is no text for “%s”, and there must be one.".formatted(column), "Write one.");
        }
        put(column, text);
    }

    private void putAll(String column, CellList list, List<String> texts) {
        List<String> tidied = texts.stream().map(CellText::tidied).toList();
        String cell = list.cell(tidied);
        if (!list.texts(cell).equals(tidied)) {
            cannot(
                    column,
                    "One of the texts for “%s” is empty, or has the sign in it that stands between them."
                            .formatted(column),
                    "Write it in other words.");
        }
        put(column, cell);
    }

    private void put(String column, String text) {
        String tidied = CellText.tidied(text);
        int place = header.index(column);
        if (place >= 0) {
            cells[place] = tidied;
        } else if (!tidied.isEmpty()) {
            cannot(column, "The sheet has no column “%s”.".formatted(column), "Write a sheet that has it.");
        }
        if (!CellText.isWritable(tidied)) {
            cannot(
                    column,
                    "The text for “%s” has letters that no text file can hold, or over a million.".formatted(column),
                    "Take them out.");
        }
    }

    private void cannot(String item, String message, String advice) {
        problems.add(new Problem(NOT_CARRIED, new Place.Stated(assessment.name(), item), message, advice));
    }
}
