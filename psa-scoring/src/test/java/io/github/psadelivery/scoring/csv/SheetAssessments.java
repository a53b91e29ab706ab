package io.github.psadelivery.scoring.csv;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.Correction;
import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.assessment.Evidence;
import io.github.psadelivery.model.assessment.NotApplicable;
import io.github.psadelivery.model.assessment.PublishedLikelihood;
import io.github.psadelivery.model.assessment.Rated;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Statement;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.assessment.SubjectKind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Assessments for sheets: tidy ones, which a sheet holds as they are, and wild ones. */
final class SheetAssessments {
    static final List<String> ITEMS = List.of("DC.1", "DC.2", "planning", "stage");

    private final SheetTexts texts;

    private SheetAssessments(boolean isTidy) {
        this.texts = new SheetTexts(isTidy);
    }

    /** Lists whose assessments stand in one sheet, with statements in the order of the columns. */
    static Arbitrary<List<Assessment>> tidyLists() {
        return new SheetAssessments(true)
                .assessment()
                .list()
                .ofMaxSize(4)
                .filter(list -> new SheetNeighbours(list).problems().isEmpty());
    }

    static Arbitrary<Assessment> wild() {
        return new SheetAssessments(false).assessment();
    }

    private Arbitrary<Assessment> assessment() {
        Arbitrary<Assessment> plain = Combinators.combine(
                        subject(),
                        date(),
                        texts.any().optional(),
                        statements(),
                        published().optional())
                .as((subject, date, assessor, statements, published) ->
                        new Assessment(subject, date, assessor, statements, published, List.of()));
        return plain.flatMap(assessment -> corrections(assessment)
                .map(corrections -> new Assessment(
                        assessment.subject(),
                        assessment.date(),
                        assessment.assessor(),
                        assessment.statements(),
                        assessment.published(),
                        corrections)));
    }

    private Arbitrary<Subject> subject() {
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of("T1", "T2", "T3"), texts.filled()),
                        texts.any(),
                        Arbitraries.of(SubjectKind.class),
                        texts.departments())
                .as(Subject::new);
    }

    private Arbitrary<ReportDate> date() {
        Arbitrary<EffectiveDate> effective = Arbitraries.of(
                EffectiveDate.of(YearMonth.of(2003, 7)),
                EffectiveDate.of(YearMonth.of(9999, 12)),
                EffectiveDate.of(LocalDate.of(2003, 7, 15)));
        return Combinators.combine(effective, texts.any().optional()).as(ReportDate::new);
    }

    private Arbitrary<List<Statement>> statements() {
        if (!texts.isTidy()) {
            return Arbitraries.oneOf(Arbitraries.of(ITEMS), Arbitraries.just("CP.9"))
                    .flatMap(this::statement)
                    .list()
                    .ofMaxSize(3);
        }
        List<Arbitrary<List<Statement>>> perItem = ITEMS.stream()
                .<Arbitrary<List<Statement>>>map(item -> statement(item).list().ofMaxSize(1))
                .toList();
        return Combinators.combine(perItem)
                .as(all -> all.stream().flatMap(List::stream).toList());
    }

    private Arbitrary<Statement> statement(String item) {
        return Combinators.combine(texts.level(), texts.any(), texts.hypothesesOrEvidence(), Arbitraries.of(0, 1, 2))
                .as((level, because, evidence, kind) -> kind == 0
                        ? new NotApplicable(item, because)
                        : new Rated(
                                item,
                                level,
                                because,
                                evidence.stream().map(Evidence::new).toList()));
    }

    private Arbitrary<PublishedLikelihood> published() {
        return Combinators.combine(
                        texts.level().filter(level -> !texts.isTidy() || !level.isEmpty()),
                        texts.any().optional(),
                        texts.any().optional(),
                        texts.hypothesesOrEvidence())
                .as(PublishedLikelihood::new);
    }

    /** Some of the cells, each of which is printed otherwise. */
    private Arbitrary<List<Correction>> corrections(Assessment assessment) {
        Map<String, String> textByColumn = new LinkedHashMap<>();
        textByColumn.put("item", assessment.subject().id());
        textByColumn.put("date", assessment.date().effective().toString());
        assessment.date().printed().ifPresent(label -> textByColumn.put("label", label));
        assessment.statements().forEach(statement -> {
            textByColumn.put(statement.item(), statement.fold(Rated::level, none -> StatementCells.NOT_APPLICABLE));
            textByColumn.put(statement.item() + " because", statement.because());
        });
        textByColumn.values().removeIf(String::isBlank);
        return Combinators.combine(
                        Arbitraries.of(new ArrayList<>(textByColumn.keySet()))
                                .list()
                                .uniqueElements()
                                .ofMaxSize(2),
                        texts.filled().list().ofSize(2),
                        texts.filled())
                .as((columns, printed, because) -> Stream.iterate(0, place -> place + 1)
                        .limit(columns.size())
                        .map(place -> new Correction(
                                columns.get(place),
                                printed.get(place),
                                textByColumn.getOrDefault(columns.get(place), ""),
                                because))
                        .toList());
    }
}
