package io.github.psadelivery.scoring.csv.delivery;

import static io.github.psadelivery.model.problem.ProblemCode.CHALLENGE_WITHOUT_STATUS;
import static io.github.psadelivery.model.problem.ProblemCode.NARRATIVE_WITHOUT_REPORT;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_A_NUMBER_FROM_ONE;
import static io.github.psadelivery.model.problem.ProblemCode.NOT_OF_THIS_PART;
import static io.github.psadelivery.model.problem.ProblemCode.UNKNOWN_PART;

import io.github.psadelivery.model.assessment.EffectiveDate;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.routine.DeliveryNarrative;
import io.github.psadelivery.scoring.csv.internal.CsvRow;
import io.github.psadelivery.scoring.source.internal.SourceWords;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The rows of a sheet of narratives, put together by their dates. */
final class NarrativeRows {
    private static final Pattern NUMBER_FROM_ONE = Pattern.compile("[1-9][0-9]{0,5}");

    private final DeliverySheet sheet;
    private final Map<EffectiveDate, DeliveryNarrative.Builder> narrativeByDate = new TreeMap<>();
    private final Set<EffectiveDate> datesTold = new HashSet<>();

    NarrativeRows(DeliverySheet sheet) {
        this.sheet = sheet;
    }

    /**
     * What a row says.
     *
     * @param column the cell that tells it from the other rows of its part
     * @param key what stands there, if it can be there once only
     */
    private record Said(String column, String key, Consumer<DeliveryNarrative.Builder> saying) {}

    List<DeliveryNarrative> narratives() {
        return narrativeByDate.values().stream()
                .map(DeliveryNarrative.Builder::build)
                .toList();
    }

    void add(CsvRow row) {
        Optional<EffectiveDate> date = date(row);
        Optional<NarrativePart> part = part(row);
        if (part.isEmpty()) {
            return;
        }
        part.get().outOfPlace(row).forEach(column -> tellOutOfPlace(row, column, part.get()));
        Optional<Said> said = said(part.get(), row);
        if (date.isPresent() && said.isPresent()) {
            List<Object> one = List.of(date.get(), part.get(), said.get().key());
            if (sheet.isFirst(row, said.get().column(), one)) {
                said.get().saying().accept(narrativeByDate.computeIfAbsent(date.get(), DeliveryNarrative::at));
            }
        }
    }

    private Optional<EffectiveDate> date(CsvRow row) {
        Optional<EffectiveDate> date = sheet.filled(row, NarrativeCsv.DATE)
                .flatMap(text ->
                        SourceWords.date(text, row.place(NarrativeCsv.DATE)).fold(Optional::of, this::unreadable));
        date.filter(day -> sheet.lines().lacks(day) && datesTold.add(day))
                .ifPresent(day -> sheet.tell(
                        NARRATIVE_WITHOUT_REPORT,
                        row.place(NarrativeCsv.DATE),
                        "No item has a line at %s.".formatted(day),
                        SourceWords.advice(
                                day.toString(),
                                sheet.lines().dates().stream()
                                        .map(EffectiveDate::toString)
                                        .toList())));
        return date;
    }

    private Optional<EffectiveDate> unreadable(List<Problem> problems) {
        problems.forEach(problem -> sheet.tell(problem.code(), problem.place(), problem.message(), problem.advice()));
        return Optional.empty();
    }

    private Optional<NarrativePart> part(CsvRow row) {
        Optional<String> word = sheet.filled(row, NarrativeCsv.PART);
        Optional<NarrativePart> part = word.flatMap(NarrativePart::of);
        if (word.isPresent() && part.isEmpty()) {
            sheet.tell(
                    UNKNOWN_PART,
                    row.place(NarrativeCsv.PART),
                    "%s is no part of a narrative.".formatted(SourceWords.quoted(word.get())),
                    SourceWords.advice(word.get(), NarrativePart.words()));
        }
        return part;
    }

    private void tellOutOfPlace(CsvRow row, String column, NarrativePart part) {
        sheet.tell(
                NOT_OF_THIS_PART,
                row.place(column),
                "The part “%s” has no %s.".formatted(part.word(), column),
                "Empty the cell, or move what it says into the text.");
    }

    private Optional<Said> said(NarrativePart part, CsvRow row) {
        return switch (part) {
            case STATEMENT ->
                sheet.filled(row, NarrativeCsv.TEXT)
                        .map(words -> new Said(NarrativeCsv.PART, "", narrative -> narrative.statement(words)));
            case ANNOUNCED ->
                number(row).map(number -> new Said(NarrativeCsv.PART, "", narrative -> narrative.announcing(number)));
            case CHALLENGE -> challenge(row);
            case CLOSED ->
                sheet.item(row, NarrativeCsv.ITEM)
                        .map(item -> new Said(
                                NarrativeCsv.ITEM,
                                item,
                                narrative -> narrative.closed(item, row.cell(NarrativeCsv.TEXT))));
            case SOURCE ->
                sheet.filled(row, NarrativeCsv.TEXT)
                        .map(words -> new Said(NarrativeCsv.TEXT, words, narrative -> narrative.source(words)));
        };
    }

    private Optional<Integer> number(CsvRow row) {
        String text = row.cell(NarrativeCsv.NUMBER);
        if (NUMBER_FROM_ONE.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        sheet.tell(
                NOT_A_NUMBER_FROM_ONE,
                row.place(NarrativeCsv.NUMBER),
                text.isEmpty()
                        ? "There is no number."
                        : "%s is no number from 1 on.".formatted(SourceWords.quoted(text)),
                "Write a whole number, such as 1.");
        return Optional.empty();
    }

    private Optional<Said> challenge(CsvRow row) {
        Optional<Integer> number = number(row);
        Optional<String> text = sheet.filled(row, NarrativeCsv.TEXT);
        String status = row.cell(NarrativeCsv.STATUS);
        if (status.isEmpty()) {
            sheet.tell(
                    CHALLENGE_WITHOUT_STATUS,
                    row.place(NarrativeCsv.STATUS),
                    "The challenge has no status.",
                    "Say how it stands against the report before.");
        }
        return number.flatMap(found -> text.map(words -> new Said(NarrativeCsv.NUMBER, found.toString(), narrative -> {
            if (!status.isEmpty()) {
                narrative.challenge(found, words, status);
            }
        })));
    }
}
