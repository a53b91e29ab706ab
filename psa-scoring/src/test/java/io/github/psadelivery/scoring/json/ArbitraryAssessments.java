package io.github.psadelivery.scoring.json;

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
import io.github.psadelivery.rules.Rubrics;
import io.github.psadelivery.rules.rubric.Item;
import io.github.psadelivery.rules.rubric.ItemKind;
import io.github.psadelivery.rules.rubric.Rubric;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Assessments of every sort that JSON can carry, in words of any letters, drawn by chance. */
final class ArbitraryAssessments {
    private static final Rubric RUBRIC = Rubrics.standard();
    private static final List<String> STRANGE = List.of(
            "",
            " ",
            "\u0000",
            "\t\r\n",
            "\"",
            "\\",
            "/",
            "{",
            "}",
            "[",
            ":",
            ",",
            "é",
            "–",
            "“",
            "𝄞",
            "\ufeff",
            "\u2028",
            "\uffff",
            "Amber/Red",
            "level",
            "notApplicable",
            "null");

    private final Random random;

    private ArbitraryAssessments(Random random) {
        this.random = random;
    }

    /** Assessments that the standard rubric can score, full and with gaps, and a few that it must reject. */
    static Arbitrary<Assessment> ofTheStandardRubric() {
        return Arbitraries.randomValue(random -> new ArbitraryAssessments(random).ofTheRubric());
    }

    /** Assessments of items and levels that no rubric knows. */
    static Arbitrary<Assessment> ofAnyWords() {
        return Arbitraries.randomValue(random -> new ArbitraryAssessments(random).ofWords());
    }

    private Assessment ofTheRubric() {
        double shareOfGaps = oneOf(List.of(0.0, 0.05, 0.5));
        List<Statement> statements = new ArrayList<>();
        for (Item item : RUBRIC.items()) {
            boolean isArea = item.kind() == ItemKind.AREA;
            if (item.kind() == ItemKind.JUDGEMENT
                    ? isSo(0.1)
                    : (isArea || item.kind() == ItemKind.INPUT) && !isSo(shareOfGaps)) {
                statements.add(statement(item.id(), oneOf(item.requiredScale().words()), isArea));
            }
        }
        Collections.shuffle(statements, random);
        return assessment(statements, oneOf(RUBRIC.likelihood().requiredScale().words()));
    }

    private Assessment ofWords() {
        List<Statement> statements = Stream.generate(this::text)
                .filter(item -> StandardCharsets.UTF_8.newEncoder().canEncode(item))
                .limit(random.nextInt(8))
                .distinct()
                .map(item -> statement(item, text(), true))
                .toList();
        return assessment(statements, text());
    }

    private Assessment assessment(List<Statement> statements, String likelihood) {
        return new Assessment(
                new Subject(filled(), text(), oneOf(List.of(SubjectKind.values())), some(this::filled)),
                new ReportDate(date(), maybe(() -> isSo(0.5) ? "July 02" : text())),
                maybe(this::text),
                statements,
                maybe(() ->
                        new PublishedLikelihood(likelihood, maybe(this::text), maybe(this::text), some(this::filled))),
                isSo(0.7) ? List.of() : some(() -> new Correction(text(), text(), text(), filled())));
    }

    private Statement statement(String item, String level, boolean isArea) {
        return isArea && isSo(0.05)
                ? new NotApplicable(item, filled())
                : new Rated(item, level, text(), some(() -> new Evidence(filled())));
    }

    private EffectiveDate date() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(3_000_000)).withYear(random.nextInt(10_000));
        return isSo(0.5) ? EffectiveDate.of(YearMonth.from(day)) : EffectiveDate.of(day);
    }

    /** A text of any letters, halves of surrogate pairs among them; sometimes empty or blank. */
    private String text() {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(12);
        for (int at = 0; at < length; at++) {
            switch (random.nextInt(20)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1, 2 -> text.append(oneOf(STRANGE));
                default -> text.append((char) ('!' + random.nextInt('~' - '!')));
            }
        }
        return text.toString();
    }

    private String filled() {
        String text = text();
        return text.isBlank() ? "x" : text;
    }

    private boolean isSo(double probability) {
        return random.nextDouble() < probability;
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return isSo(0.5) ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(3)).toList();
    }
}
