package io.github.psadelivery.scoring.csv;

import static io.github.psadelivery.model.problem.ProblemCode.MISSING_FIELD;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.scoring.csv.internal.CellList;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row of a sheet, read as an assessment. */
final class AssessmentRow {
    private static final Map<String, SubjectKind> KIND_BY_LABEL = Stream.of(SubjectKind.values())
            .collect(Collectors.toUnmodifiableMap(SubjectKind::label, Function.identity()));

    private final CsvRow row;
    private final ColumnPlaces places;
    private final List<Correction> corrections;
    private final List<Problem> problems = new ArrayList<>(0);
    private boolean isGood;

    /**
     * @param row the row as it stands in the sheet
     * @param corrections those of this row, in the order in which they were given
     */
    AssessmentRow(CsvRow row, ColumnPlaces places, List<Correction> corrections) {
        this.row = row.readAs(corrections);
        this.places = places;
        this.corrections = corrections;
    }

    /** The assessment, as far as it reads; it is good where nothing is wrong with the row. */
    Assessment read() {
        Optional<Subject> subject = subject();
        Optional<ReportDate> date = date();
        List<Statement> statements = statements();
        Optional<PublishedLikelihood> published = published();
        isGood = problems.isEmpty() && subject.isPresent() && date.isPresent();
        return new Assessment(
                subject.orElse(SourcedAssessments.UNREADABLE_SUBJECT),
                date.orElse(SourcedAssessments.UNREADABLE_DATE),
                Optional.of(row.cell(places.assessor())),
                statements,
                published,
                corrections);
    }

    /** Whether nothing is wrong with the row, once it was read. */
    boolean isGood() {
        return isGood;
    }

    /** What is wrong with the row, once it was read. */
    List<Problem> problems() {
        return problems;
    }

    /** The text of a cell that must not be empty. A column that is not there is told elsewhere. */
    private Optional<String> filled(int place, String column) {
        String text = row.cell(place);
        if (text.isEmpty() && place >= 0) {
            problem(column, "The cell is empty.", "Fill it, or take the row out.");
        }
        return Optional.of(text).filter(words -> !words.isEmpty());
    }

    private Optional<Subject> subject() {
        Optional<String> id = filled(places.item(), AssessmentColumns.ITEM);
        Optional<SubjectKind> kind = kind(row.cell(places.kind()));
        List<String> departments = CellList.DEPARTMENTS.texts(row.cell(places.department()));
        return id.flatMap(known -> kind.map(sort -> new Subject(known, row.cell(places.title()), sort, departments)));
    }

    private Optional<SubjectKind> kind(String words) {
        if (words.isEmpty()) {
            return Optional.of(SubjectKind.TARGET);
        }
        SubjectKind kind = KIND_BY_LABEL.get(words);
        return kind == null ? valueOf(SourceWords.kind(words, row.place(AssessmentColumns.KIND))) : Optional.of(kind);
    }

    private Optional<ReportDate> date() {
        Optional<EffectiveDate> effective = filled(places.date(), AssessmentColumns.DATE)
                .flatMap(words -> valueOf(SourceWords.date(words, row.place(AssessmentColumns.DATE))));
        return effective.map(known -> new ReportDate(known, Optional.of(row.cell(places.label()))));
    }

    private List<Statement> statements() {
        List<Statement> statements = new ArrayList<>(places.items().size());
        StatementCells cells = new StatementCells(row, problems);
        for (ColumnPlaces.OfItem item : places.items()) {
            cells.read(item).ifPresent(statements::add);
        }
        return statements;
    }

    private Optional<PublishedLikelihood> published() {
        String level = row.cell(places.published());
        String because = row.cell(places.publishedBecause());
        String by = row.cell(places.publishedBy());
        List<String> hypotheses = CellList.HYPOTHESES_OR_EVIDENCE.texts(row.cell(places.hypothesis()));
        if (!level.isEmpty()) {
            return Optional.of(new PublishedLikelihood(level, Optional.of(because), Optional.of(by), hypotheses));
        }
        if (!because.isEmpty() || !by.isEmpty() || !hypotheses.isEmpty()) {
            problem(
                    AssessmentColumns.PUBLISHED,
                    "There is a reason, an author or a hypothesis, and no published likelihood.",
                    "Write the likelihood, or empty the cells that go with it.");
        }
        return Optional.empty();
    }

    private <T> Optional<T> valueOf(Checked<T> checked) {
        problems.addAll(checked.problems());
        return checked.value();
    }

    private void problem(String column, String message, String advice) {
        problems.add(new Problem(MISSING_FIELD, row.place(column), message, advice));
    }
}
