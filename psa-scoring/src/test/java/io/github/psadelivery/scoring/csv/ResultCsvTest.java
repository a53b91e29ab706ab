package io.github.psadelivery.scoring.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.psadelivery.model.assessment.Assessment;
import io.github.psadelivery.model.assessment.ReportDate;
import io.github.psadelivery.model.assessment.Subject;
import io.github.psadelivery.model.scale.Challenge;
import io.github.psadelivery.model.scale.Rating;
import io.github.psadelivery.model.scale.Stage;
import io.github.psadelivery.rules.rubric.Rubric;
import io.github.psadelivery.scoring.PsaScorer;
import io.github.psadelivery.scoring.Scored;
import org.junit.jupiter.api.Test;

class ResultCsvTest {
    private static final PsaScorer SCORER = PsaScorer.standard();

    private static Scored scored(Assessment.Builder assessment) {
        return SCORER.score(assessment.build()).orThrow();
    }

    private static Assessment.Builder stated(String id) {
        return Assessment.of(Subject.of(id, "x"), ReportDate.of("2003-07"))
                .challenge(Challenge.HIGH, "")
                .planning(Rating.AMBER_RED, "")
                .capacity(Rating.GREEN, "")
                .stage(Stage.IMPLEMENTATION);
    }

    private static String row(Scored scored) {
        StringBuilder to = new StringBuilder();
        ResultCsv.of(SCORER.rubric()).append(scored, to);
        return to.toString();
    }

    @Test
    void namesAColumnForEachEnd() {
        StringBuilder to = new StringBuilder();
        ResultCsv.of(SCORER.rubric()).appendHeader(to);

        assertThat(to)
                .hasToString("item,date,challenge worst,challenge best,planning worst,planning best,capacity worst,"
                        + "capacity best,likelihood worst,likelihood best,settled,provisional,reasons\n");
    }

    @Test
    void writesASettledResultWithTheRulesThatBind() {
        Scored scored = scored(stated("T3"));

        assertThat(row(scored))
                .isEqualTo("T3,2003-07,H,H,AR,AR,G,G,AR,AR,true,false,%s\n"
                        .formatted(String.join(" ", scored.bindingRules())));
        assertThat(scored.bindingRules()).isNotEmpty();
    }

    @Test
    void writesBothEndsOfAnOpenResult() {
        Scored scored = scored(Assessment.of(Subject.of("T3", "x"), ReportDate.of("2003-07-15"))
                .rate("PL.1.1", Rating.GREEN, ""));

        assertThat(row(scored)).startsWith("T3,2003-07-15,H,L,R,G,R,G,R,G,false,true,");
    }

    @Test
    void writesTheSeparatorAndTheMarkOfItsFormat() {
        ResultCsv csv = ResultCsv.of(SCORER.rubric())
                .in(CsvFormat.of(CsvFormat.Separator.SEMICOLON).withByteOrderMark());
        StringBuilder to = new StringBuilder();

        csv.appendHeader(to);
        csv.append(scored(stated("T;3")), to);

        assertThat(to.toString()).startsWith("\ufeffitem;date;").contains("\n\"T;3\";2003-07;H;H;");
    }

    @Test
    void leavesNoFormula() {
        assertThat(row(scored(stated("=1+1")))).startsWith("'=1+1,");
    }

    @Test
    void refusesAResultByAnotherRubric() {
        Scored scored = scored(stated("T3"));
        Rubric other = new Rubric(SCORER.rubric().header(), SCORER.rubric().tables(), "0");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ResultCsv.of(other).append(scored, new StringBuilder()))
                .withMessageContaining("Use ResultCsv.of(scored.usedRubric()).");
    }
}
