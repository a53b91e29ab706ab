package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.problem.Checked;
import io.github.psadelivery.model.problem.Problem;
import io.github.psadelivery.model.problem.ProblemCode;
import io.github.psadelivery.scoring.source.SourcedAssessment;
import io.github.psadelivery.scoring.source.SourcedAssessments;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** What is written as a sheet reads back, and what is read writes back. */
class AssessmentCsvProperties {
    private static final AssessmentCsvWriter WRITER = AssessmentCsvWriter.of(SheetAssessments.ITEMS);

    /** A sheet and the corrections beside it. */
    private record Written(String sheet, String corrections) {

        static Written of(List<Assessment> assessments, CsvFormat format) {
            return new Written(
                    WRITER.in(format).write(assessments).orThrow(), CsvCorrections.write(assessments, format));
        }

        List<Assessment> read() {
            CsvCorrections read = Sheets.corrections(corrections);
            SourcedAssessments found = AssessmentCsv.of(Set.copyOf(SheetAssessments.ITEMS))
                    .with(read)
                    .read("a.csv", Sheets.stream(sheet));
            assertThat(found.problems()).noneMatch(Problem::isError);
            assertThat(read.problems()).isEmpty();
            assertThat(read.unused()).isEmpty();
            return found.assessments().stream()
                    .map(SourcedAssessment::assessment)
                    .toList();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyTidyAssessmentReadsBackEqual(
            @ForAll("tidyLists") List<Assessment> assessments, @ForAll("formats") CsvFormat format) {
        assertThat(Written.of(assessments, format).read()).isEqualTo(assessments);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyWrittenSheetWritesBackTheSame(
            @ForAll("tidyLists") List<Assessment> assessments, @ForAll("formats") CsvFormat format) {
        Written written = Written.of(assessments, format);

        assertThat(Written.of(written.read(), format)).isEqualTo(written);
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whatIsNotToldReadsBackTidied(@ForAll("wild") Assessment assessment) {
        Checked<String> sheet = WRITER.write(List.of(assessment));

        Statistics.label("is carried").collect(sheet.value().isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 10);
            coverage.check(false).percentage(share -> share > 10);
        });
        sheet.value()
                .ifPresent(text -> assertThat(
                                new Written(text, CsvCorrections.write(List.of(assessment), CsvFormat.standard()))
                                        .read())
                        .containsExactly(Tidied.of(assessment)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void anyBytesGiveAssessmentsOrProblems(@ForAll("bytes") byte[] bytes) {
        SourcedAssessments all = Sheets.csv().read("a.csv", new ByteArrayInputStream(bytes));
        List<SourcedAssessment> oneByOne = Sheets.csv()
                .rows("a.csv", new ByteArrayInputStream(bytes))
                .fold(
                        rows -> rows.assessments()
                                .flatMap(read -> read.value().stream())
                                .toList(),
                        problems -> List.of());

        assertThat(oneByOne).containsAll(all.assessments());
        if (oneByOne.size() > all.assessments().size()) {
            assertThat(all.problems())
                    .extracting(Problem::code)
                    .containsAnyOf(ProblemCode.DUPLICATE_ASSESSMENT, ProblemCode.NOT_UTF8);
        }
    }

    @Test
    void theLawsCatchAWriterThatForgetsAnApostrophe() {
        Assessment assessment =
                Assessment.of(Subject.of("T1", "'=1"), ReportDate.of("2003-07")).build();
        Written written = Written.of(List.of(assessment), CsvFormat.standard());
        Written forgetful = new Written(written.sheet().replace("''=", "'="), written.corrections());

        assertThat(written.read()).containsExactly(assessment);
        assertThat(forgetful.read()).doesNotContain(assessment);
    }

    @Provide
    Arbitrary<List<Assessment>> tidyLists() {
        return SheetAssessments.tidyLists();
    }

    @Provide
    Arbitrary<Assessment> wild() {
        return SheetAssessments.wild();
    }

    @Provide
    Arbitrary<CsvFormat> formats() {
        return Arbitraries.of(CsvFormat.Separator.class)
                .map(CsvFormat::of)
                .flatMap(format -> Arbitraries.of(format, format.withByteOrderMark()));
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<byte[]> sense = Arbitraries.of(
                        "item,title,date",
                        "\ufeff",
                        "\n",
                        "\nT1,x,2003-07",
                        "\nT2,\"x\ny\",2003-07",
                        ",stage",
                        ",2",
                        ";",
                        "\"",
                        "\0",
                        "é",
                        "'=")
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> nonsense = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
        return Arbitraries.frequencyOf(Tuple.of(8, sense), Tuple.of(1, nonsense))
                .list()
                .ofMaxSize(12)
                .map(AssessmentCsvProperties::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        int size = parts.stream().mapToInt(part -> part.length).sum();
        ByteBuffer all = ByteBuffer.allocate(size);
        parts.forEach(all::put);
        return all.array();
    }
}
