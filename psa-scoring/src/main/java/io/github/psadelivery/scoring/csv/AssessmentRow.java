package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.DUPLICATE_FIELD;
import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One row of a sheet, read as an assessment. */
final class AssessmentRow {
    private static final Pattern NOT_APPLICABLE =
            Pattern.compile("n/a(?![\\p{L}\\p{N}])[\\s:–—-]*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BETWEEN_DEPARTMENTS = Pattern.compile(";");
    private static final Pattern BETWEEN_HYPOTHESES = Pattern.compile("\\s\\|\\s");

    private final CsvRow row;
    private final AssessmentColumns columns;
    private final Map<String, Correction> correctionByColumn;
    private final List<Problem> problems = new ArrayList<>();
    private boolean isGood;

    /** @param correctionByColumn the corrections of this row, in the order in which they were given */
    AssessmentRow(CsvRow row, AssessmentColumns columns, Map<String, Correction> correctionByColumn) {
        this.row = row;
        this.columns = columns;
        this.correctionByColumn = correctionByColumn;
    }

    /** The assessment, as far as it reads; it is good where nothing is wrong with the row. */
    Assessment read() {
        Optional<Subject> subject = subject();
        Optional<ReportDate> date = date();
        List<Statement> statements = new ArrayList<>();
        for (String column : row.header().columns()) {
            if (columns.isItem(column)) {
                statement(column).ifPresent(statements::add);
            }
        }
        Optional<PublishedLikelihood> published = published();
        isGood = problems.isEmpty() && subject.isPresent() && date.isPresent();
        return new Assessment(
                subject.orElse(SourcedAssessments.UNREADABLE_SUBJECT),
                date.orElse(SourcedAssessments.UNREADABLE_DATE),
                Optional.of(text(AssessmentColumns.ASSESSOR)),
                statements,
                published,
                List.copyOf(correctionByColumn.values()));
    }

    /** Whether nothing is wrong with the row, once it was read. */
    boolean isGood() {
        return isGood;
    }

    /** What is wrong with the row, once it was read. */
    List<Problem> problems() {
        return problems;
    }

    /** The text of a cell, as it is read. */
    private String text(String column) {
        Correction correction = correctionByColumn.get(column);
        return correction == null ? row.cell(column) : correction.readAs();
    }

    /** The text of a cell that must not be empty. A column that is not there is told elsewhere. */
    private Optional<String> filled(String column) {
        String text = text(column);
        if (text.isEmpty() && row.header().has(column)) {
            problem(MISSING_FIELD, column, "The cell is empty.", "Fill it, or take the row out.");
        }
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private Optional<Subject> subject() {
        Optional<String> id = filled(AssessmentColumns.ITEM);
        String kindWords = text(AssessmentColumns.KIND);
        Optional<SubjectKind> kind = kindWords.isEmpty()
                ? Optional.of(SubjectKind.TARGET)
                : valueOf(SourceWords.kind(kindWords, row.place(AssessmentColumns.KIND)));
        List<String> departments = parts(text(AssessmentColumns.DEPARTMENT), BETWEEN_DEPARTMENTS);
        return id.flatMap(
                known -> kind.map(sort -> new Subject(known, text(AssessmentColumns.TITLE), sort, departments)));
    }

    private Optional<ReportDate> date() {
        Optional<EffectiveDate> effective = filled(AssessmentColumns.DATE)
                .flatMap(words -> valueOf(SourceWords.date(words, row.place(AssessmentColumns.DATE))));
        return effective.map(known -> new ReportDate(known, Optional.of(text(AssessmentColumns.LABEL))));
    }

    private Optional<Statement> statement(String item) {
        String level = text(item);
        String because = text(AssessmentColumns.because(item));
        if (level.isEmpty()) {
            if (!because.isEmpty()) {
                problem(
                        MISSING_FIELD,
                        item,
                        "%s has a reason and no level.".formatted(item),
                        "Write the level, or n/a, or empty the cell with the reason.");
            }
            return Optional.empty();
        }
        Matcher notApplicable = NOT_APPLICABLE.matcher(level);
        return Optional.of(
                notApplicable.matches()
                        ? notApplicable(item, notApplicable.group(1), because)
                        : new Rated(item, level, because, List.of()));
    }

    private Statement notApplicable(String item, String why, String because) {
        if (!why.isEmpty() && !because.isEmpty()) {
            problem(
                    DUPLICATE_FIELD,
                    AssessmentColumns.because(item),
                    "The reason why %s is not applicable stands in two cells.".formatted(item),
                    "Write all of it into one of them.");
        }
        return new NotApplicable(item, why.isEmpty() ? because : why);
    }

    private Optional<PublishedLikelihood> published() {
        String level = text(AssessmentColumns.PUBLISHED);
        String because = text(AssessmentColumns.PUBLISHED_BECAUSE);
        String by = text(AssessmentColumns.PUBLISHED_BY);
        List<String> hypotheses = parts(text(AssessmentColumns.HYPOTHESIS), BETWEEN_HYPOTHESES);
        if (!level.isEmpty()) {
            return Optional.of(new PublishedLikelihood(level, Optional.of(because), Optional.of(by), hypotheses));
        }
        if (!because.isEmpty() || !by.isEmpty() || !hypotheses.isEmpty()) {
            problem(
                    MISSING_FIELD,
                    AssessmentColumns.PUBLISHED,
                    "There is a reason, an author or a hypothesis, and no published likelihood.",
                    "Write the likelihood, or empty the cells that go with it.");
        }
        return Optional.empty();
    }

    private static List<String> parts(String text, Pattern between) {
        return Stream.of(between.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    private <T> Optional<T> valueOf(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private void problem(ProblemCode code, String column, String message, String advice) {
        problems.add(new Problem(code, row.place(column), message, advice));
    }
}
